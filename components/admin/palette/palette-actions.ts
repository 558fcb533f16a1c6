import type { FormState } from '@/lib/forms/action-result'

/** What the palette asks the server to do. Each action checks on the server who asks. */
export type PaletteActions = {
  begin: (previous: FormState, form: FormData) => Promise<FormState>
  chooseLanguage: (form: FormData) => Promise<void>
  signOut: () => Promise<void>
}
