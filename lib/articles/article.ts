import type { Body } from '@/lib/body/body'
import type { Edition } from '@/lib/i18n/editions'

/** In the order in which an article goes through them. */
export const articleStatuses = ['draft', 'in_review', 'approved', 'scheduled', 'published', 'withdrawn'] as const

export type ArticleStatus = (typeof articleStatuses)[number]

/** The picture that stands with the headline, with the words that go with it in this article's language. */
export type LeadPicture = { mediaId: string; alt: string; caption: string; credit: string }

/** What search engines and messengers say of an article. Every empty text falls back to what the article says itself. */
export type FoundSettings = {
  /** Stands alone, without the name of the site. */
  searchTitle: string
  searchDescription: string
  shareHeadline: string
  shareDescription: string
  /** A picture of the library; null for the image that is drawn. */
  shareImageId: string | null
  /** Where the text really belongs, absolute, if it was taken from elsewhere. */
  canonical: string
  /** Asks search engines to leave it out. */
  noindex: boolean
}

export const plainFound: FoundSettings = {
  searchTitle: '',
  searchDescription: '',
  shareHeadline: '',
  shareDescription: '',
  shareImageId: null,
  canonical: '',
  noindex: false,
}

/** Content that was stored before there were such settings has none of them. */
export function foundOf(content: { found?: Partial<FoundSettings> | undefined }): FoundSettings {
  return { ...plainFound, ...content.found }
}

/** How many articles stand below another one to be read next. */
export const relatedLimit = 3

/** Everything that an editor writes. A revision is exactly one of these, and so is what the public sees. */
export type ArticleContent = {
  sectionId: string
  /** Empty until there is a headline to make it from; required to publish. */
  slug: string
  headline: string
  standfirst: string
  body: Body
  lead: LeadPicture | null
  /** In the order of the byline. */
  authorIds: readonly string[]
  tagIds: readonly string[]
  found: FoundSettings
  /** What to read next, chosen by hand, in order; null while tags and words choose. */
  relatedIds: readonly string[] | null
}

/** The working copy of an article, as the newsroom sees it. */
export type Article = ArticleContent & {
  id: string
  edition: Edition
  translationGroup: string
  status: ArticleStatus
  /** Grows with every save; a save names the version that it began from. */
  version: number
  firstPublishedAt: Date | null
  updatedAt: Date | null
  scheduledFor: Date | null
  scheduledZone: string | null
  /** The number of the one revision that will be published: the scheduled one, or the approved one. Null where there is none yet. */
  boundVersion: number | null
  /** When the text has to be ready. */
  deadline: Date | null
  /** Who has been asked to work on it. */
  assigneeIds: readonly string[]
  withdrawnAt: Date | null
  createdBy: string | null
  savedBy: string | null
  savedAt: Date
  /** True when the working copy differs from what readers see. */
  changedSincePublished: boolean
}

/** What is written in an article, without how it stands. */
export function contentOf(article: ArticleContent): ArticleContent {
  const { sectionId, slug, headline, standfirst, body, lead, authorIds, tagIds, found, relatedIds } = article
  return { sectionId, slug, headline, standfirst, body, lead, authorIds, tagIds, found, relatedIds }
}
