import { NodeViewContent, type NodeViewProps, NodeViewWrapper } from '@tiptap/react'
import { attributeLimits } from '@/lib/body/attribute-rules'
import { AttributeField } from './AttributeField'
import { BlockButton } from './BlockButton'
import { useEditorSurroundings } from './editor-surroundings'
import { inText } from './in-text'

/** Facts beside the story, under a title. */
export function FactBoxBlock({ node, editor, getPos, updateAttributes, deleteNode }: NodeViewProps) {
  const { messages } = useEditorSurroundings()
  const continueInside = () => {
    const pos = getPos()
    if (pos !== undefined) inText(editor, pos + 2).run()
  }
  return (
    <NodeViewWrapper role="group" aria-label={messages.blocks.factBox.name} className="fact-box">
      <div contentEditable={false}>
        <AttributeField
          label={messages.factTitle}
          value={String(node.attrs.title)}
          maxLength={attributeLimits.title}
          onChange={(title) => updateAttributes({ title })}
          onLeave={continueInside}
          className="fact-box-title"
        />
        <div className="block-buttons">
          <BlockButton icon="trash" label={messages.remove} onPress={deleteNode} />
        </div>
      </div>
      <NodeViewContent className="fact-box-text" />
    </NodeViewWrapper>
  )
}
