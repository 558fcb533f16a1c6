import { NodeViewContent, type NodeViewProps, NodeViewWrapper } from '@tiptap/react'
import { attributeLimits } from '@/lib/body/attribute-rules'
import { AttributeField } from './AttributeField'
import { useEditorSurroundings } from './editor-surroundings'
import { inText } from './in-text'

/** A sentence set large, and under it who said it. */
export function PullQuoteBlock({ node, editor, getPos, updateAttributes }: NodeViewProps) {
  const { messages } = useEditorSurroundings()
  const continueBelow = () => {
    const pos = getPos()
    if (pos !== undefined) inText(editor, pos + node.nodeSize + 1).run()
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
