import { foundLimits } from '@/lib/found/found-limits'
import { CountedField } from './CountedField'
import type { PartProps } from './part-props'

/** What of the settings replaces the headline, or the standfirst, in one place. */
type Own = {
  name: keyof typeof foundLimits
  label: string
  warning: string | undefined
}

type Props = Pick<PartProps, 'found' | 'said' | 'edition' | 'readOnly' | 'messages' | 'onChange'> & {
  title: Own
  description: Own
}

/** A title and a description that an article has for one place alone; where they are empty, what it says itself stands there. */
export function OwnWords({ found, said, edition, readOnly, messages, title, description, onChange }: Props) {
  const field = ({ name, label, warning }: Own) => ({
    label,
    warning,
    value: found[name],
    maxLength: foundLimits[name],
    lang: edition,
    readOnly,
    onChange: (value: string) => onChange({ [name]: value }),
  })
  return (
    <>
      <CountedField {...field(title)} fallback={said.headline} hint={messages.usesHeadline} />
      <CountedField {...field(description)} fallback={said.description} hint={messages.usesStandfirst} several />
    </>
  )
}
