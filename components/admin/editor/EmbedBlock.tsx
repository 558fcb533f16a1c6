import { type NodeViewProps, NodeViewWrapper } from '@tiptap/react'
import { classNames } from '@/components/ui/class-names'
import { attributeLimits } from '@/lib/body/attribute-rules'
import type { EmbedProvider } from '@/lib/body/body'
import { AttributeField } from './AttributeField'
import { BlockButton } from './BlockButton'
import { useEditorSurroundings } from './editor-surroundings'
import { inText } from './in-text'

const providerNames: Record<EmbedProvider, string> = {
  youtube: 'YouTube',
  instagram: 'Instagram',
  x: 'X',
  telegram: 'Telegram',
}

/** A card that stands for a post of another site. Nothing of that site is loaded here either. */
export function EmbedBlock({ node, editor, getPos, selected, updateAttributes, deleteNode }: NodeViewProps) {
  const { messages } = useEditorSurroundings()
  const provider: EmbedProvider = node.attrs.provider
  const continueBelow = () => {
    const pos = getPos()
    if (pos !== undefined) inText(editor, pos + node.nodeSize).run()
  }
  return (
    <NodeViewWrapper className={classNames('embed-block', selected && 'is-selected')} contentEditable={false}>
      <p className="embed-provider" data-drag-handle="">
        {providerNames[provider]}
      </p>
      <AttributeField
        label={messages.embedTitle}
        value={String(node.attrs.title)}
        maxLength={attributeLimits.title}
        onChange={(title) => updateAttributes({ title })}
        onLeave={continueBelow}
        className="embed-title"
      />
      <p className="embed-address">
        <a href={String(node.attrs.url)} target="_blank" rel="noreferrer">
          {String(node.attrs.url).replace(/^https:\/\/(www\.)?/, '')}
        </a>
        <span>{messages.embedOpens}</span>
      </p>
      <div className="block-buttons">
        <BlockButton icon="trash" label={messages.remove} onPress={deleteNode} />
      </div>
    </NodeViewWrapper>
  )
}
