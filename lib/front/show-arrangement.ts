import type { PublicationCard } from '@/db/queries/publication-cards'
import { toArticleCard } from '@/lib/articles/card-mapper'
import type { ArticleCard } from '@/lib/articles/published-article'
import type { FrontArrangement, FrontPlace } from './arrangement'

type Stored = {
  pins: readonly { position: number; articleId: string | null }[]
  stripText: string
  stripArticleId: string | null
}

/**
 * What readers see of an arrangement. A story that is not public in the edition never stands on its front, nor one of another section on
 * the front of a section; a line of breaking news goes with the article that it leads to.
 * @param cards the public ones among the articles that it names
 */
export function showArrangement(
  place: FrontPlace,
  stored: Stored,
  cards: readonly PublicationCard[],
): FrontArrangement {
  const inEdition = new Map<string, ArticleCard>()
  for (const row of cards) if (row.edition === place.edition) inEdition.set(row.articleId, toArticleCard(row))
  const here = (id: string | null): ArticleCard[] => {
    const card = id === null ? undefined : inEdition.get(id)
    return card === undefined || (place.sectionId !== null && card.section.id !== place.sectionId) ? [] : [card]
  }
  const told = stored.stripArticleId === null ? undefined : inEdition.get(stored.stripArticleId)
  const isOver = stored.stripText === '' || (stored.stripArticleId !== null && told === undefined)
  return {
    lead: stored.pins.flatMap(({ position, articleId }) => (position === 0 ? here(articleId) : []))[0] ?? null,
    beside: stored.pins.flatMap(({ position, articleId }) => (position > 0 ? here(articleId) : [])),
    strip: isOver ? null : { text: stored.stripText, path: told?.path ?? null },
  }
}

/** The articles that an arrangement names. */
export function articlesNamed({ pins, stripArticleId }: Omit<Stored, 'stripText'>): string[] {
  return [...new Set([...pins.map(({ articleId }) => articleId), stripArticleId])].filter((id) => id !== null)
}
