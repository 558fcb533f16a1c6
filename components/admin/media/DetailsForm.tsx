import { ActionForm } from '@/components/ui/ActionForm'
import { FormStatus } from '@/components/ui/FormStatus'
import { SubmitButton } from '@/components/ui/SubmitButton'
import { TextArea } from '@/components/ui/TextArea'
import { TextField } from '@/components/ui/TextField'
import type { FormState } from '@/lib/forms/action-result'
import type { MediaMessages } from '@/lib/i18n/messages/media-kk'
import type { Media } from '@/lib/media/media'

type Props = {
  media: Media
  action: (previous: FormState, form: FormData) => Promise<FormState>
  messages: MediaMessages
  readOnly: boolean
}

/** What the library keeps beside a file: its words, what it is found by, and until when it may be used. */
export function DetailsForm({ media, action, messages, readOnly }: Props) {
  return (
    <ActionForm action={action}>
      <input type="hidden" name="id" value={media.id} />
      <fieldset disabled={readOnly} className="grid gap-5">
        {media.kind === 'picture' && (
          <TextArea
            name="alt"
            label={messages.alt}
            hint={messages.altHint}
            defaultValue={media.alt}
            rows={2}
            maxLength={500}
          />
        )}
        <TextArea name="caption" label={messages.caption} defaultValue={media.caption} rows={2} maxLength={500} />
        <TextField name="credit" label={messages.credit} defaultValue={media.credit} maxLength={200} />
        <TextField
          name="tags"
          label={messages.tags}
          hint={messages.tagsHint}
          defaultValue={media.tags.join(', ')}
          maxLength={1000}
        />
        <TextField
          name="rights"
          label={messages.rights}
          hint={messages.rightsHint}
          defaultValue={media.rights}
          maxLength={500}
        />
        <TextField
          name="rightsUntil"
          type="date"
          label={messages.rightsUntil}
          hint={messages.rightsUntilHint}
          defaultValue={media.rightsUntil ?? ''}
          className="max-w-60"
        />
        <div className="flex flex-wrap items-center gap-4">
          <SubmitButton pendingText={messages.saving}>{messages.save}</SubmitButton>
          <FormStatus />
        </div>
      </fieldset>
    </ActionForm>
  )
}
