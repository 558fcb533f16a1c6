import { classNames } from '@/components/ui/class-names'
import type { Edition } from '@/lib/i18n/editions'
import { languageOptions } from './language-names'

type Props = {
  label: string
  language: Edition
  /** A server action that keeps the choice; the field `language` says which. */
  action: (form: FormData) => Promise<void>
}

/** The language of the newsroom's interface. A plain form: it works without script. */
export function LanguageChoice({ label: title, language, action }: Props) {
  return (
    <form action={action} aria-label={title} className="text-small -ml-1 flex flex-wrap gap-y-1">
      {languageOptions.map(({ value, label }) => (
        <button
          key={value}
          name="language"
          value={value}
          lang={value}
          aria-pressed={value === language}
          className={classNames(
            'rounded-corner px-1 py-1',
            value === language
              ? 'text-ink font-semibold shadow-[inset_0_-2px_var(--color-accent)]'
              : 'text-ink-soft hover:text-ink',
          )}
        >
          {label}
        </button>
      ))}
    </form>
  )
}
