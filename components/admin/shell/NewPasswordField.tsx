import { TextField } from '@/components/ui/TextField'
import { passwordLength } from '@/lib/auth/password-length'
import { word } from '@/lib/i18n/newsroom-message'

/** @param hint a message with `{limit}` in it */
export function NewPasswordField({ label, hint, name = 'password' }: { label: string; hint: string; name?: string }) {
  return (
    <TextField
      name={name}
      type="password"
      label={label}
      hint={word(hint, { limit: passwordLength.min })}
      autoComplete="new-password"
      minLength={passwordLength.min}
      maxLength={passwordLength.max}
      required
    />
  )
}
