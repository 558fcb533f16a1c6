import { useId } from 'react'

type Props = {
  label: string
  placeholder: string
  value: string
  /** Why the address is not taken, once that is known. */
  error: string | undefined
  onChange: (value: string) => void
}

/** Asks for an address in a dialog, and says what is wrong with it. */
export function DialogAddress({ label, placeholder, value, error, onChange }: Props) {
  const errorId = useId()
  return (
    <>
      <label className="dialog-field">
        <span>{label}</span>
        <input
          type="url"
          inputMode="url"
          value={value}
          onChange={({ target }) => onChange(target.value)}
          placeholder={placeholder}
          aria-invalid={error !== undefined}
          aria-describedby={error === undefined ? undefined : errorId}
        />
      </label>
      {error !== undefined && (
        <p id={errorId} role="alert" className="dialog-error">
          {error}
        </p>
      )}
    </>
  )
}
