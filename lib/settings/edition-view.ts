import { editionDates } from '@/lib/i18n/dates'
import { findLocale, type Locale, locales } from '@/lib/i18n/editions'
import { readerMessages } from '@/lib/i18n/reader-messages'
import { getSite } from './read'
import type { EditionView } from './site-view'

/** The locale of the `[edition]` segment; a segment that is none gets the Kazakh one, whose pages then say that nothing is there. */
export function localeOfSegment(segment: string): Locale {
  return findLocale(segment) ?? locales[0]
}

/** Everything that a page of a locale needs besides its own content. */
export async function getEditionView(locale: Locale): Promise<EditionView> {
  const site = await getSite(locale.edition)
  return { locale, site, messages: readerMessages(locale.edition), dates: editionDates(locale.edition, site.timeZone) }
}
