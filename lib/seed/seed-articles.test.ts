import { afterAll, expect, test } from 'vitest'
import { findPublication } from '@/db/queries/publications'
import { testDatabase } from '@/db/testing/test-database'
import { plainText } from '@/lib/body/read-body'
import { parseBody } from '@/lib/body/parse-body'
import { composeArticle } from './compose-article'
import { seedArticles } from './seed-articles'

const { db, drop } = await testDatabase()
afterAll(drop)
const now = new Date('2026-11-22T10:00:00Z')

test('the same number of the same seed is the same article, and another seed is another', () => {
  const before = new Date('2026-11-22T00:00:00Z')
  expect(composeArticle(1, 7, before)).toEqual(composeArticle(1, 7, before))
  expect(composeArticle(2, 7, before).body).not.toEqual(composeArticle(1, 7, before).body)
})

test('made-up bodies keep to the schema of a body, and every slot is filled', () => {
  for (let number = 0; number < 200; number++) {
    const article = composeArticle(3, number, now)
    expect(parseBody(article.body)).toEqual({ ok: true, body: article.body })
    expect([article.headline, article.standfirst, plainText(article.body)].join(' ')).not.toMatch(/\{\w+\}|undefined/)
    expect(article.publishedAt.getTime()).toBeLessThan(now.getTime())
  }
})

test('a second call adds only what is not there, and readers find the articles', async () => {
  expect(await seedArticles(db, { articles: 600, seed: 1, now })).toBe(600)
  expect(await seedArticles(db, { articles: 700, seed: 1, now })).toBe(100)

  const { count } = await db
    .selectFrom('publication')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  expect(count).toBe(700)
  const article = composeArticle(1, 42, new Date('2026-11-22T00:00:00Z'))
  expect(await findPublication(db, 'kk', article.section.slug, article.slug)).toMatchObject({
    headline: article.headline,
    tags: article.tags.map((name) => ({ name })),
    body: article.body,
  })
})
