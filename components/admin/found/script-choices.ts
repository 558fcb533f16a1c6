import type { Edition, Script } from '@/lib/i18n/editions'
import type { FoundMessages } from '@/lib/i18n/found-messages'

/** The scripts that an article of an edition stands in, by their names; of a single one there is nothing to choose. */
export function scriptChoices(edition: Edition, messages: FoundMessages): readonly (readonly [Script, string])[] {
  if (edition !== 'kk') return []
  return [
    ['cyrl', messages.cyrl],
    ['latn', messages.latn],
    ['arab', messages.arab],
  ]
}
