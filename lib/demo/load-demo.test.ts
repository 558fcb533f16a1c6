import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test, vi } from 'vitest'
import { listMediaUses } from '@/db/queries/media-uses'
import { listPages } from '@/db/queries/pages'
import { listLatest } from '@/db/queries/publication-lists'
import { findPublicationById, listTranslations } from '@/db/queries/publications'
import { deleteSection } from '@/lib/sections/manage-sections'
import { testDatabase } from '@/db/testing/test-database'
import { demoContent } from './demo-content'
import type { DemoArticle, DemoContent } from './demo-shapes'
import { loadDemo } from './load-demo'
import { wantsDemo } from './wants-demo'

const folder = mkdtempSync(path.join(tmpdir(), 'qalam-demo-'))
vi.stubEnv('DATA_DIR', folder)
const { db, drop } = await testDatabase()
afterAll(async () => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true, force: true })
  await drop()
})
const now = new Date('2026-11-22T09:00:00Z')

/** One story with its translations: making the pictures of all of them takes a minute. */
function oneStory(): DemoContent {
  const articles = demoContent.articles.filter(({ translationGroup }) => translationGroup === 'river-bank')
  const named = JSON.stringify([articles, demoContent.authors, demoContent.pages])
  const pictures = demoContent.pictures.filter(({ key }) => named.includes(`"${key}"`) || named.includes(`:${key}"`))
  return { ...demoContent, articles, pictures, series: [] }
}

test('a refused part leaves nothing behind, and the next start does it all', async () => {
  const story = oneStory()
  const broken: DemoArticle = {
    ...(story.articles[0] as DemoArticle),
    headline: '',
    slug: 'joq',
    translationGroup: 'x',
  }
  await expect(loadDemo(db, now, { ...story, articles: [...story.articles, broken] })).rejects.toThrow('was refused')
  expect(await wantsDemo(db)).toBe(true)
  expect(await db.selectFrom('section').select('id').execute()).toEqual([])

  await loadDemo(db, now, story)

  expect(await wantsDemo(db)).toBe(false)
  const [card] = await listLatest(db, 'kk', { limit: 1 })
  expect(card).toMatchObject({
    slug: 'ozen-zhagasyn-kogaldandyru',
    section: { slug: 'qogam' },
    firstPublishedAt: new Date('2026-11-22T08:48:00Z'),
    updatedAt: null,
  })
  const article = card && (await findPublicationById(db, card.articleId))
  if (article === undefined) throw new Error('The story is not there')
  expect(JSON.stringify(article.body)).not.toContain('picture:')
  expect(await listMediaUses(db, article.lead?.id ?? '', 1)).toMatchObject([{ kind: 'article', isPublic: true }])
  expect((await listTranslations(db, article)).map(({ edition }) => edition)).toEqual(['ru', 'en'])
  expect(await listPages(db, 'kk')).toHaveLength(demoContent.pages.filter(({ edition }) => edition === 'kk').length)
}, 120_000)

test('a newsroom that has cleared the demo content away does not get it again', async () => {
  await db.deleteFrom('publication').execute()
  await db.deleteFrom('article').execute()
  for (const { id } of await db.selectFrom('section').select('id').execute()) {
    expect(await deleteSection(db, 'system', { id })).toMatchObject({ ok: true })
  }

  expect(await wantsDemo(db)).toBe(false)
})
