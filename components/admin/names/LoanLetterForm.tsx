import { ActionForm } from '@/components/ui/ActionForm'
import { FormStatus } from '@/components/ui/FormStatus'
import { SubmitButton } from '@/components/ui/SubmitButton'
import { TextField } from '@/components/ui/TextField'
import type { FormState } from '@/lib/forms/action-result'
import { type NewsroomMessages, word } from '@/lib/i18n/newsroom-message'
import { LOAN_LETTERS, type LoanLetters } from '@/lib/kazakh/scripts/loan-letters'

type Props = {
  letters: { latn: LoanLetters; arab: LoanLetters; version: number }
  action: (previous: FormState, form: FormData) => Promise<FormState>
  messages: NewsroomMessages
}

/** How each letter of loanwords is written in the two scripts. */
export function LoanLetterForm({ letters, action, messages }: Props) {
  return (
    <ActionForm action={action} aria-label={messages.loanLetters}>
      <input type="hidden" name="baseVersion" value={letters.version} />
      <div className="grid gap-x-5 gap-y-4 sm:grid-cols-2">
        {LOAN_LETTERS.map((letter) => (
          <div key={letter} className="contents">
            <TextField
              name={`latn.${letter}`}
              lang="kk-Latn"
              label={word(messages.loanLetterLatin, { letter })}
              defaultValue={letters.latn[letter]}
              autoComplete="off"
            />
            <TextField
              name={`arab.${letter}`}
              lang="kk-Arab"
              dir="rtl"
              label={word(messages.loanLetterArabic, { letter })}
              defaultValue={letters.arab[letter]}
              autoComplete="off"
            />
          </div>
        ))}
      </div>
      <div className="flex flex-wrap items-center gap-4">
        <SubmitButton pendingText={messages.saving}>{messages.save}</SubmitButton>
        <FormStatus />
      </div>
    </ActionForm>
  )
}
