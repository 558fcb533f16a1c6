import { editionOptions } from '@/components/admin/shell/language-names'
import { ActionForm } from '@/components/ui/ActionForm'
import { FormStatus } from '@/components/ui/FormStatus'
import { SelectField } from '@/components/ui/SelectField'
import { SubmitButton } from '@/components/ui/SubmitButton'
import type { FormState } from '@/lib/forms/action-result'
import type { MediaMessages } from '@/lib/i18n/messages/media-kk'
import { newsroomMessages } from '@/lib/i18n/newsroom-message'
import type { Edition } from '@/lib/i18n/editions'
import { type Media, mediaUrl } from '@/lib/media/media'
import { FileField } from './FileField'

type FormAction = (previous: FormState, form: FormData) => Promise<FormState>

type Props = {
  media: Media
  language: Edition
  messages: MediaMessages
  save: FormAction
  remove: FormAction
}

/** The captions that a recording has, and a way to give it more: one file for each language. */
export function CaptionsForm({ media, language, messages, save, remove }: Props) {
  const languages = editionOptions(newsroomMessages(language))
  const nameOf = (edition: Edition) => languages.find(({ value }) => value === edition)?.label ?? edition
  return (
    <div className="grid gap-6">
      {media.captions.length === 0 && <p className="text-ink-soft">{messages.captionsNone}</p>}
      {media.captions.map(({ edition, key }) => (
        <ActionForm key={edition} action={remove} className="gap-1">
          <input type="hidden" name="id" value={media.id} />
          <input type="hidden" name="edition" value={edition} />
          <div className="flex flex-wrap items-center gap-4">
            <a href={mediaUrl(key)} className="text-accent">
              {nameOf(edition)}
            </a>
            <SubmitButton kind="quiet">{messages.captionsRemove}</SubmitButton>
            <FormStatus />
          </div>
        </ActionForm>
      ))}
      <ActionForm action={save}>
        <input type="hidden" name="id" value={media.id} />
        <SelectField name="edition" label={messages.captionsLanguage} options={languages} defaultValue={language} />
        <FileField name="file" label={messages.captionsFile} empty={messages.captionsChoose} accept=".vtt,text/vtt" />
        <div className="flex flex-wrap items-center gap-4">
          <SubmitButton pendingText={messages.saving}>{messages.captionsSave}</SubmitButton>
          <FormStatus />
        </div>
      </ActionForm>
    </div>
  )
}
