import { ActionForm } from '@/components/ui/ActionForm'
import { ConfirmButton } from '@/components/ui/ConfirmButton'
import { FormStatus } from '@/components/ui/FormStatus'
import type { FormState } from '@/lib/forms/action-result'
import { type NewsroomMessages, word } from '@/lib/i18n/newsroom-message'

type Props = {
  id: string
  name: string
  messages: NewsroomMessages
  action: (previous: FormState, form: FormData) => Promise<FormState>
}

/** Deletes one entry after asking. Stands at the foot of its page, away from the button that saves. */
export function RemoveForm({ id, name, messages, action }: Props) {
  return (
    <ActionForm action={action} className="border-rule mt-10 gap-2 border-t pt-6">
      <input type="hidden" name="id" value={id} />
      <div>
        <ConfirmButton
          title={word(messages.removeTitle, { name })}
          text={messages.removeText}
          confirmLabel={messages.remove}
          cancelLabel={messages.cancel}
        >
          {messages.remove}
        </ConfirmButton>
      </div>
      <FormStatus />
    </ActionForm>
  )
}
