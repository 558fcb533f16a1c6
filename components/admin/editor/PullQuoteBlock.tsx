import { NodeViewContent, type NodeViewProps, NodeViewWrapper } from '@tiptap/react'
import { attributeLimits } from '@/lib/body/attribute-rules'
import { AttributeField } from './AttributeField'
import { useEditorSurroundings } from './editor-surroundings'

/** A sentence set large, and under it who said it. */
export function PullQuoteBlock({ node, editor, getPos, updateAttributes }: NodeViewProps) {
  const { messages } = useEditorSurroundings()
  const continueBelow = () => {
    const pos = getPos()
    if (pos !== undefined) editor.commands.focus(pos + node.nodeSize + 1)
  }
  return (
    <NodeViewWrapper role="group" aria-label={messages.blocks.pullQuote.name} className="pull-quote">
      <NodeViewContent className="pull-quote-text" data-empty={messages.blocks.pullQuote.name} />
      <div contentEditable={false}>
        <AttributeField
          label={messages.attribution}
          value={String(node.attrs.attribution)}
          maxLength={attributeLimits.attribution}
          onChange={(attribution) => updateAttributes({ attribution })}
          onLeave={continueBelow}
          className="pull-quote-attribution"
        />
      </div>
    </NodeViewWrapper>
  )
}
