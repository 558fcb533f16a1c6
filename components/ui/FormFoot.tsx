import { FormStatus } from './FormStatus'
import { SubmitButton } from './SubmitButton'

/** The foot of a form: the button that saves, and beside it what came of it. */
export function FormFoot({ label, pendingText }: { label: string; pendingText: string }) {
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <SubmitButton pendingText={pendingText}>{label}</SubmitButton>
      <FormStatus />
    </div>
  )
}
