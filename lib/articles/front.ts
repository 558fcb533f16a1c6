import { type FrontArrangement, nothingArranged, roomBeside } from '@/lib/front/arrangement'
import type { ArticleCard, SectionLink } from './published-article'

/** What the front page shows. */
export type FrontContent = {
  /** The story that the page opens with. */
  lead: ArticleCard
  /** The two beside it. */
  second: readonly ArticleCard[]
  /** The running list by the minute. */
  latest: readonly ArticleCard[]
  /** A band for each section that has something to show besides. */
  bands: readonly { section: SectionLink; articles: readonly ArticleCard[] }[]
}

const secondCount = roomBeside({ sectionId: null })
const latestCount = 7
const bandCount = 4

/**
 * Arranges the front page. What editors have pinned stands where they put it; of the others the newest story that has a picture leads,
 * and the next ones with pictures stand beside it. The running list holds the newest that do not stand at the top; a band shows of its
 * section what does not stand there either.
 * @param latest the newest of the edition, newest first @param bySection the newest of each section
 * @returns undefined while nothing has been published
 */
export function arrangeFront(
  latest: readonly ArticleCard[],
  bySection: FrontContent['bands'],
  { lead: pinned, beside }: Omit<FrontArrangement, 'strip'> = nothingArranged,
): FrontContent | undefined {
  const waiting = new Set([pinned, ...beside].map((card) => card?.id))
  const free = latest.filter(({ id }) => !waiting.has(id))
  const pictured = free.filter(({ picture }) => picture !== null)
  const [first, ...others] = [...pictured, ...free.filter(({ picture }) => picture === null)]
  const lead = pinned ?? first ?? beside[0]
  if (lead === undefined) return undefined
  const fill = lead === first ? others : [first, ...others].filter((card) => card !== undefined)
  const second = [...beside.filter((card) => card !== lead), ...fill].slice(0, secondCount)
  const shown = new Set([lead, ...second].map(({ id }) => id))
  return {
    lead,
    second,
    latest: latest.filter(({ id }) => !shown.has(id)).slice(0, latestCount),
    bands: bySection
      .map(({ section, articles }) => ({
        section,
        articles: articles.filter(({ id }) => !shown.has(id)).slice(0, bandCount),
      }))
      .filter(({ articles }) => articles.length > 0),
  }
}

/** How many of the newest articles `arrangeFront` needs, of the edition and of each section. */
export const frontNeeds = { latest: 24, ofSection: bandCount + 1 + secondCount }
