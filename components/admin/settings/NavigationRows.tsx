import { SelectField, type SelectOption } from '@/components/ui/SelectField'
import { TextField } from '@/components/ui/TextField'
import type { Edition } from '@/lib/i18n/editions'
import { type NewsroomMessages, word } from '@/lib/i18n/newsroom-message'
import { itemValue } from '@/lib/settings/settings-form'
import type { NavigationItem } from '@/lib/settings/site-settings'

type Props = {
  edition: Edition
  title: string
  items: readonly NavigationItem[]
  /** Sections and pages of the edition, as values of the form. */
  places: readonly SelectOption[]
  messages: NewsroomMessages
}

const spareRows = 2
const limit = 20

/** The menu of one edition: a row for each entry and two more; a link of one's own asks for its words and address as well. */
export function NavigationRows({ edition, title, items, places, messages }: Props) {
  const rows = Array.from({ length: Math.min(limit, items.length + spareRows) }, (_, index) => index)
  const options = [
    { value: '', label: messages.navigationEmpty },
    ...places,
    { value: 'link', label: messages.navigationLink },
  ]
  return (
    <fieldset className="grid gap-2">
      <legend className="mb-1.5 font-semibold">{title}</legend>
      {rows.map((index) => {
        const item = items[index]
        const name = `navigation.${edition}.${index}`
        return (
          <div key={index} className="group grid gap-2 sm:grid-cols-3">
            <SelectField
              name={`${name}.item`}
              label={word(messages.navigationItem, { number: index + 1 })}
              defaultValue={itemValue(item)}
              options={options}
            />
            <TextField
              className="hidden group-has-[option[value=link]:checked]:grid"
              name={`${name}.label`}
              label={messages.profileLabel}
              lang={edition}
              defaultValue={item?.kind === 'link' ? item.label : ''}
            />
            <TextField
              className="hidden group-has-[option[value=link]:checked]:grid"
              name={`${name}.href`}
              label={messages.profileHref}
              inputMode="url"
              defaultValue={item?.kind === 'link' ? item.href : ''}
            />
          </div>
        )
      })}
    </fieldset>
  )
}
