import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { listRelated, proposeRelated } from '@/db/queries/related-publications'
import { testDatabase } from '@/db/testing/test-database'
import { begin, beginPublic, openNewsroom } from '@/lib/articles/newsroom-fixture'
import { seedArticles } from '@/lib/seed/seed-articles'

const { db, drop } = await testDatabase()
afterAll(drop)
const newsroom = await openNewsroom(db)

test('two telling words are enough to be proposed, however many newer articles there are, and one is not', async () => {
  const sport = { sectionId: newsroom.sections.sport, tagIds: [], standfirst: '' }
  const old = await beginPublic(db, newsroom, { headline: 'Қотанемелден тікұшақ ұшты', ...sport })
  const oneWord = await beginPublic(db, newsroom, { headline: 'Қотанемелдегі қайық жарысы', ...sport })
  for (const { id } of [old, oneWord]) {
    const first_published_at = new Date('2001-03-01T06:00:00Z')
    await db.updateTable('publication').set({ first_published_at }).where('article_id', '=', id).execute()
    await db.updateTable('publication_search').set({ first_published_at }).where('article_id', '=', id).execute()
  }
  await seedArticles(db, { articles: 300, seed: 1, now: new Date() })
  const words = { headline: 'Қотанемелге тікұшақ қонды', tagIds: [], standfirst: '' }
  const asked = await beginPublic(db, newsroom, words)
  const draft = await begin(db, newsroom, words)

  const ids = (cards: readonly { articleId: string }[]) => cards.map(({ articleId }) => articleId)
  expect(ids(await proposeRelated(db, draft, 4)).slice(0, 2)).toEqual([asked.id, old.id])
  expect(ids(await listRelated(db, asked.id, 4))[0]).toBe(old.id)
  expect(ids(await listRelated(db, asked.id, 200))).not.toContain(oneWord.id)

  // With statistics the words of the seed are known to be common, and these to be rare.
  await sql`analyze publication_search`.execute(db)
  expect(ids(await listRelated(db, asked.id, 4))[0]).toBe(old.id)
})
