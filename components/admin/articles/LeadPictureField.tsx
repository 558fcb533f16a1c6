import { useState } from 'react'
import { classNames } from '@/components/ui/class-names'
import { AttributeField } from '@/components/admin/editor/AttributeField'
import { BlockButton } from '@/components/admin/editor/BlockButton'
import { Icon } from '@/components/admin/editor/icons'
import { MediaPicker } from '@/components/admin/media/MediaPicker'
import type { LeadPicture } from '@/lib/articles/article'
import { attributeLimits } from '@/lib/body/attribute-rules'
import type { ArticleMessages } from '@/lib/i18n/article-messages'
import type { EditorMessages } from '@/lib/i18n/messages/editor-kk'
import type { MediaView } from '@/lib/media/media-view'

type Props = {
  lead: LeadPicture | null
  /** What is known of the picture; undefined for one that the library does not hold any more. */
  picture: MediaView | undefined
  readOnly: boolean
  error: string | undefined
  messages: ArticleMessages
  editorMessages: EditorMessages
  onChange: (lead: LeadPicture | null, picture?: MediaView) => void
}

/** The picture that stands with the headline, as wide as readers will see it, with its words. */
export function LeadPictureField({ lead, picture, readOnly, error, messages, editorMessages, onChange }: Props) {
  const [choosing, setChoosing] = useState(false)
  const picker = choosing && (
    <MediaPicker
      messages={editorMessages}
      several={false}
      onClose={() => setChoosing(false)}
      onChoose={([chosen]) => {
        setChoosing(false)
        if (chosen !== undefined) {
          const { id, alt, caption, credit } = chosen
          onChange({ mediaId: id, alt, caption, credit }, chosen)
        }
      }}
    />
  )
  if (lead === null) {
    if (readOnly) return null
    return (
      <>
        <button
          type="button"
          onClick={() => setChoosing(true)}
          className="text-ink-soft hover:text-accent hover:border-accent border-rule rounded-corner my-6 flex w-full items-center justify-center gap-2 border border-dashed py-5"
        >
          <Icon name="picture" />
          {messages.lead}
        </button>
        {picker}
      </>
    )
  }
  const altMissing = lead.alt.trim() === ''
  const change = (values: Partial<LeadPicture>) => onChange({ ...lead, ...values })
  return (
    <figure className="picture-block" aria-label={messages.lead}>
      <div className="picture-frame">
        {picture === undefined ? (
          <p className="picture-missing">{editorMessages.pictureUnknown}</p>
        ) : (
          <img
            src={picture.url}
            width={picture.width}
            height={picture.height}
            alt={lead.alt}
            className="max-h-[32rem] object-cover"
          />
        )}
        {!readOnly && (
          <div className="block-buttons">
            <BlockButton icon="replace" label={messages.leadReplace} onPress={() => setChoosing(true)} />
            <BlockButton icon="trash" label={messages.leadRemove} onPress={() => onChange(null)} />
          </div>
        )}
      </div>
      <fieldset className="picture-words" disabled={readOnly}>
        <AttributeField
          label={editorMessages.caption}
          value={lead.caption}
          maxLength={attributeLimits.caption}
          onChange={(caption) => change({ caption })}
        />
        <AttributeField
          label={editorMessages.credit}
          value={lead.credit}
          maxLength={attributeLimits.credit}
          onChange={(credit) => change({ credit })}
        />
        <div className={classNames('picture-alt', altMissing && 'is-missing')}>
          <AttributeField
            label={editorMessages.alt}
            value={lead.alt}
            maxLength={attributeLimits.alt}
            onChange={(alt) => change({ alt })}
          />
          {altMissing && <span className="picture-alt-note">{error ?? editorMessages.altHint}</span>}
        </div>
      </fieldset>
      {picker}
    </figure>
  )
}
