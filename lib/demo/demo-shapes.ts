import type { Body } from '@/lib/body/body'
import type { Edition } from '@/lib/i18n/editions'

/** A text that every edition needs in its own words. */
export type InEachEdition = Record<Edition, string>

/** One section stands in all editions under the same slug. */
export type DemoSection = { slug: string; names: InEachEdition; descriptions: InEachEdition }

export type DemoAuthor = {
  key: string
  slug: string
  names: InEachEdition
  biographies: InEachEdition
  /** Key of a square picture. */
  portrait: string
}

/** A tag belongs to one edition; articles name it by its slug. */
export type DemoTag = { edition: Edition; slug: string; name: string }

/** A drawing kept in `lib/demo/pictures`: 1600 × 900, portraits 800 × 800. */
export type DemoPicture = {
  key: string
  /** File name inside `lib/demo/pictures`. */
  file: string
  alt: InEachEdition
  caption: InEachEdition
  credit: string
}

/** Pictures inside a body carry `picture:KEY` as their `mediaId`; the loader puts the row's real id there. */
export type DemoArticle = {
  edition: Edition
  /** Articles with the same key are translations of each other. */
  translationGroup: string
  section: string
  /** Left out: made from the headline. Given where another text links to the article. */
  slug?: string
  headline: string
  standfirst: string
  body: Body
  authors: string[]
  tags: string[]
  picture: string
  /** Minutes between publication and the moment the content is loaded, so that the front page is always fresh. */
  publishedMinutesAgo: number
}

export type DemoPage = { edition: Edition; slug: string; title: string; body: Body }

/** A series; its articles by their groups of translations, in order. */
export type DemoSeries = { edition: Edition; name: string; description: string; articles: readonly string[] }

export type DemoContent = {
  sections: DemoSection[]
  authors: DemoAuthor[]
  tags: DemoTag[]
  pictures: DemoPicture[]
  articles: DemoArticle[]
  series: DemoSeries[]
  pages: DemoPage[]
}
