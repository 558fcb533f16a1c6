import { TextField } from '@/components/ui/TextField'
import type { NewsroomMessages } from '@/lib/i18n/newsroom-message'

type Props = { profiles: readonly { label: string; href: string }[]; messages: NewsroomMessages }

const spareRows = 2
const limit = 12

/** The publication's pages elsewhere, with two empty rows for more. */
export function ProfileRows({ profiles, messages }: Props) {
  const rows = Array.from({ length: Math.min(limit, profiles.length + spareRows) }, (_, index) => index)
  return (
    <fieldset className="grid gap-3">
      <legend className="mb-1.5 font-semibold">{messages.settingsProfiles}</legend>
      {rows.map((index) => (
        <div key={index} className="grid gap-2 sm:grid-cols-[1fr_2fr]">
          <TextField
            name={`contacts.profiles.${index}.label`}
            label={messages.profileLabel}
            defaultValue={profiles[index]?.label ?? ''}
          />
          <TextField
            name={`contacts.profiles.${index}.href`}
            label={messages.profileHref}
            inputMode="url"
            defaultValue={profiles[index]?.href ?? ''}
          />
        </div>
      ))}
    </fieldset>
  )
}
