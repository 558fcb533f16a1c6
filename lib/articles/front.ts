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

const secondCount = 2
const latestCount = 7
const bandCount = 4

/**
 * Arranges the front page. The newest story that has a picture leads, the next two with pictures stand beside it; the running list
 * holds the newest others; a band shows of its section what does not stand at the top already.
 * @param latest the newest of the edition, newest first @param bySection the newest of each section
 * @returns undefined while nothing has been published
 */
export function arrangeFront(
  latest: readonly ArticleCard[],
  bySection: FrontContent['bands'],
): FrontContent | undefined {
  const pictured = latest.filter(({ picture }) => picture !== null)
  const [lead, ...rest] = [...pictured, ...latest.filter(({ picture }) => picture === null)]
  if (lead === undefined) return undefined
  const second = rest.slice(0, secondCount)
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
