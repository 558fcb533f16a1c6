import type { Body } from '@/lib/body/body'
import type { Edition } from '@/lib/i18n/editions'
import type { Focus, PictureShape } from '@/lib/media/picture-shapes'
import type { RecordingView } from '@/lib/media/recording'
import type { FoundSettings } from './article'

export type PictureSource = {
  format: 'avif' | 'webp' | 'jpeg'
  width: number
  height: number
  url: string
  bytes: number
}

/** A picture as a page needs it: addresses of its variants, its size, and its words. */
export type PictureView = {
  mediaId: string
  width: number
  height: number
  /** #rrggbb, shown while the picture is on its way. */
  color: string
  sources: readonly PictureSource[]
  /** The point that stays in view where the picture is cut; left out for the middle. */
  focus?: Focus
  /** What places of a shape show instead of the whole, where somebody cut it by hand. */
  crops?: Readonly<Partial<Record<PictureShape, { sources: readonly PictureSource[]; focus: Focus }>>>
  alt: string
  caption: string
  credit: string
}

export type SectionLink = { id: string; slug: string; name: string }
export type AuthorLink = { id: string; slug: string; name: string }
export type TagLink = { id: string; slug: string; name: string }

/** An article in a list: what a card shows, and no body. */
export type ArticleCard = {
  id: string
  edition: Edition
  /** Without the prefix of the edition: /sayasat/slug */
  path: string
  section: SectionLink
  headline: string
  standfirst: string
  authors: readonly AuthorLink[]
  picture: PictureView | null
  firstPublishedAt: Date
  updatedAt: Date | null
}

/** An article as readers see it: one exact revision. */
export type PublishedArticle = ArticleCard & {
  body: Body
  tags: readonly TagLink[]
  readingMinutes: number
  /** When this revision became public: the Last-Modified of everything that shows it. */
  publishedAt: Date
  /** What search engines and messengers say of it. */
  found: FoundSettings
  /** The pictures that the body names, by media id. */
  pictures: Readonly<Record<string, PictureView>>
  /** Its recordings, likewise. */
  recordings: Readonly<Record<string, RecordingView>>
  /** The same article in other editions. */
  translations: readonly { edition: Edition; path: string }[]
}

/** Where an entry stands in a list that is ordered newest first; the key of the next page. */
export type Cursor = { at: Date; id: string }

/** A page of a list. `next` is undefined on the last one. */
export type ArticleList = { items: readonly ArticleCard[]; next?: Cursor }
