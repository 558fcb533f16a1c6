import { afterAll, expect, test } from 'vitest'
import { testDatabase } from '@/db/testing/test-database'
import { begin, bodyOf, completeContent, openNewsroom } from '@/lib/articles/newsroom-fixture'
import { listReadableArticles, openArticle } from '@/lib/articles/open-article'
import { saveDraft } from '@/lib/articles/save-draft'
import { isNews } from './is-news'
import { noteLook, readNews } from './read-news'

const { db, drop } = await testDatabase()
afterAll(drop)
const newsroom = await openNewsroom(db)
const { editor, owner, contributor } = newsroom.people
const view = { language: 'kk', timeZone: 'Asia/Almaty' } as const

async function news(id: string, userId = editor.id) {
  const opened = await openArticle(db, editor, id)
  if (!opened.ok) throw new Error('The article is there')
  return readNews(db, userId, opened.article, view)
}
async function marked(id: string) {
  const { items } = await listReadableArticles(db, editor, {}, { limit: 50 })
  const row = items.find((item) => item.id === id)
  return row !== undefined && isNews(row, editor.id)
}

test('what others changed since the last look is news, until one looks again', async () => {
  const first = bodyOf('Бірінші абзац осындай болды.', 'Екінші абзац өзгермейді.')
  const id = await begin(db, newsroom, { slug: 'zhana', body: first }, owner)
  expect(await news(id)).toBeNull()
  expect(await marked(id)).toBe(false)
  expect(await noteLook(db, editor, { id, version: 1 }, new Date('2026-11-22T09:00:00Z'))).toEqual({ ok: true })
  expect(await news(id)).toBeNull()

  const later = bodyOf('Бірінші абзац енді осындай болды.', 'Екінші абзац өзгермейді.', 'Мүлде жаңа хабар.')
  const content = completeContent(newsroom, { slug: 'zhana', headline: 'Жаңа тақырып', body: later })
  await saveDraft(db, owner, { id, baseVersion: 1, content })
  expect(await news(id)).toMatchObject({
    seen: { version: 1 },
    since: '2026 ж. 22 қараша, 14:00',
    names: ['owner'],
    headline: true,
    standfirst: false,
    changed: 1,
    added: 1,
    removed: 0,
  })
  expect(await marked(id)).toBe(true)
  await noteLook(db, editor, { id, version: 2 })
  expect([await news(id), await marked(id)]).toEqual([null, false])
})

test('one’s own saves are no news, and a look at an older page takes nothing back', async () => {
  const id = await begin(db, newsroom, { slug: 'ozim' }, editor)
  await noteLook(db, editor, { id, version: 1 })
  await saveDraft(db, editor, {
    id,
    baseVersion: 1,
    content: completeContent(newsroom, { slug: 'ozim', headline: 'Өзім' }),
  })
  expect([await news(id), await marked(id)]).toEqual([null, false])
  await noteLook(db, editor, { id, version: 2 })
  await noteLook(db, editor, { id, version: 1 })
  await saveDraft(db, owner, {
    id,
    baseVersion: 2,
    content: completeContent(newsroom, { slug: 'ozim', headline: 'Өзге' }),
  })
  expect(await news(id)).toMatchObject({ seen: { version: 2 } })
})

test('whoever may not read an article leaves no look at it', async () => {
  const id = await begin(db, newsroom, { slug: 'zhabyq' }, owner)
  expect(await noteLook(db, contributor, { id, version: 1 })).toMatchObject({ reason: 'denied' })
  expect(await news(id, contributor.id)).toBeNull()
})
