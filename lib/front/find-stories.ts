import type { Database } from '@/db/client'
import { listFrontArticles } from '@/db/queries/front-articles'
import { listBySection, listLatest } from '@/db/queries/publication-lists'
import { listReadableArticles } from '@/lib/articles/open-article'
import type { Actor } from '@/lib/auth/permissions'
import { newsroomDates } from '@/lib/i18n/newsroom-dates'
import type { Edition } from '@/lib/i18n/editions'
import type { FrontPlace } from './arrangement'
import { type FrontStory, toFrontStory } from './front-desk'

const shown = 12

/** Public articles that may be pinned to a front: the newest, or those that words are found in. */
export async function findStories(
  db: Database,
  actor: Actor,
  { query, ...place }: FrontPlace & { query: string },
  { language, timeZone }: { language: Edition; timeZone: string },
): Promise<FrontStory[]> {
  const ids = query.trim() === '' ? await newestIds(db, place) : await foundIds(db, actor, place, query)
  const rows = new Map((await listFrontArticles(db, ids)).map((row) => [row.id, row]))
  const dates = await newsroomDates(language, timeZone)
  return ids.flatMap((id) => {
    const row = rows.get(id)
    return row === undefined ? [] : [toFrontStory(row, place, { dates, language })]
  })
}

async function newestIds(db: Database, { edition, sectionId }: FrontPlace): Promise<string[]> {
  const page = { limit: shown }
  const cards = sectionId === null ? listLatest(db, edition, page) : listBySection(db, edition, sectionId, page)
  return (await cards).map(({ articleId }) => articleId)
}

async function foundIds(db: Database, actor: Actor, { edition, sectionId }: FrontPlace, query: string) {
  const filter = { edition, query, status: 'published', ...(sectionId !== null && { sectionId }) } as const
  const { items } = await listReadableArticles(db, actor, filter, { limit: shown })
  return items.map(({ id }) => id)
}
