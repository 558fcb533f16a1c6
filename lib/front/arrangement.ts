import type { ArticleCard } from '@/lib/articles/published-article'
import type { Edition } from '@/lib/i18n/editions'

/** Whose front: an edition's own, or that of a section in it. */
export type FrontPlace = { edition: Edition; sectionId: string | null }

/** The line of breaking news above everything else. */
export type FrontStrip = {
  text: string
  /** Of the article that it leads to, without the prefix of the edition; null for a line of text alone. */
  path: string | null
}

/** What editors have put on a front, as far as it stands there now. Whatever they leave open is filled with the newest. */
export type FrontArrangement = {
  lead: ArticleCard | null
  /** In their order; those that find no room beside the lead wait until there is some. */
  beside: readonly ArticleCard[]
  strip: FrontStrip | null
}

export const nothingArranged: FrontArrangement = { lead: null, beside: [], strip: null }

/** How many stories may be pinned beside the lead, more than the page has room for: the next one moves up when one ends. */
export const mostBeside = 8

/** How many of them the page shows at a time. */
export function roomBeside({ sectionId }: Pick<FrontPlace, 'sectionId'>): number {
  return sectionId === null ? 2 : 4
}

/** Letters in the line of breaking news. */
export const stripLimit = 160

type PinInput = {
  articleId: string
  /** On the clock of the publication, as `<input type="datetime-local">` gives it; empty: until somebody takes it away. */
  until: string
}

/** An arrangement as the screen sends it. */
export type FrontInput = FrontPlace & {
  /** What was live when this arrangement was begun; null when nothing was. */
  baseId: string | null
  lead: PinInput | null
  beside: readonly PinInput[]
  stripText: string
  stripArticleId: string | null
  stripUntil: string
}
