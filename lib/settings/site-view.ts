import type { SectionLink } from '@/lib/articles/published-article'
import type { EditionDates } from '@/lib/i18n/dates'
import type { Edition, Locale } from '@/lib/i18n/editions'
import type { ReaderMessages } from '@/lib/i18n/reader-messages'

/** A fixed page as the foot of every page links it; `path` is without the prefix of the edition. */
export type PageLink = { path: string; title: string }

/** An entry of the navigation: a path within the edition, or an address elsewhere. */
export type NavigationLink = { label: string; href: string }

/** What stands on every page of an edition: the name, the sections, the fixed pages. */
export type SiteView = {
  /** The public address of the site, without a slash at its end. */
  url: string
  name: string
  tagline: string
  /** IANA name of the publication's time zone. */
  timeZone: string
  /** All sections that stand in the edition, in their order. */
  sections: readonly SectionLink[]
  /** What the editors have put at the head of every page. */
  navigation: readonly NavigationLink[]
  contacts: { email: string; phone: string; postalAddress: string; profiles: readonly NavigationLink[] }
  pages: readonly PageLink[]
}

/** Everything that a page of readers needs besides its own content, in its language and writing. */
export type EditionView = {
  locale: Locale
  site: SiteView
  messages: ReaderMessages
  dates: EditionDates
}

/** The address of a path within an edition: `/sayasat` is `/ru/sayasat` in the Russian one. Addresses elsewhere stay as they are. */
export function editionPath(locale: Locale, path: string): string {
  if (!path.startsWith('/')) return path
  return `${locale.prefix}${path}`
}

/** The same thing in another edition. */
export type Translation = { edition: Edition; path: string }

/** The way into the other editions: to the same thing where it stands there, to the front page where it does not. */
export function mergeTranslations(fronts: readonly Translation[], same: readonly Translation[]): Translation[] {
  return fronts.map((front) => same.find(({ edition }) => edition === front.edition) ?? front)
}
