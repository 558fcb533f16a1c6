import { afterAll, expect, test } from 'vitest'
import { findArticle } from '@/db/queries/articles'
import { testDatabase } from '@/db/testing/test-database'
import { findOldAddress } from '@/lib/addresses/old-address'
import { begin, beginPublic, openNewsroom } from '@/lib/articles/newsroom-fixture'
import { listReadableArticles, openArticle } from '@/lib/articles/open-article'
import { publishArticle } from '@/lib/articles/publish-article'
import { scheduleArticle } from '@/lib/articles/schedule-article'
import { cleanUp } from '@/lib/jobs/clean-up'
import { readGroup } from '@/lib/translations/read-group'
import { translateArticle } from '@/lib/translations/translate-article'
import { eraseArticle } from './erase-article'
import { readTrash } from './read-trash'
import { restoreArticle } from './restore-article'
import { trashArticle } from './trash-article'

const { db, drop } = await testDatabase()
const room = await openNewsroom(db)
const { editor, author, contributor } = room.people
afterAll(drop)

const inTrash = async (actor = editor) => (await readTrash(db, actor, undefined, 'kk')).articles.map(({ id }) => id)
const listed = async () => (await listReadableArticles(db, editor, {}, { limit: 100 })).items.map(({ id }) => id)
const audited = async (id: string) =>
  (await db.selectFrom('audit_log').select('action').where('subject_id', '=', id).orderBy('id').execute()).map(
    ({ action }) => action,
  )

test('a draft goes into the trash and comes back as it was', async () => {
  const id = await begin(db, room, {}, author)
  expect(await trashArticle(db, author, { id })).toEqual({ ok: true })
  expect(await inTrash()).toContain(id)
  expect(await listed()).not.toContain(id)
  expect(await openArticle(db, author, id)).toMatchObject({ ok: false, message: { key: 'inTrash' } })
  expect(await publishArticle(db, editor, { id, version: 1 })).toMatchObject({ reason: 'notFound' })

  expect(await restoreArticle(db, author, { id })).toEqual({ ok: true })
  expect(await listed()).toContain(id)
  expect(await openArticle(db, author, id)).toMatchObject({ ok: true, article: { status: 'draft', version: 1 } })
  expect(await audited(id)).toEqual(['article.create', 'article.trash', 'article.untrash'])
})

test('who may not delete an article can neither throw it away nor bring it back, and does not see it in the trash', async () => {
  const id = await begin(db, room, {}, editor)
  for (const actor of [author, contributor])
    expect(await trashArticle(db, actor, { id })).toMatchObject({ ok: false, reason: 'denied' })
  expect(await findArticle(db, id)).toBeDefined()
  await trashArticle(db, editor, { id })
  expect(await restoreArticle(db, author, { id })).toMatchObject({ reason: 'denied' })
  expect(await inTrash(author)).not.toContain(id)
  expect(await openArticle(db, author, id)).toMatchObject({ reason: 'notFound' })
})

test('what readers see is withdrawn first, with a reason, and its address says "gone" for ever', async () => {
  const { id, path } = await beginPublic(db, room, { slug: 'sebetke' })
  expect(await trashArticle(db, editor, { id })).toMatchObject({ reason: 'invalid' })
  expect((await findArticle(db, id))?.status).toBe('published')
  expect(await trashArticle(db, editor, { id, reason: 'Қайталанған' })).toEqual({ ok: true })
  expect(await findOldAddress(db, 'kk', path)).toMatchObject({ kind: 'gone' })

  expect(await eraseArticle(db, author, { id })).toMatchObject({ reason: 'denied' })
  expect(await eraseArticle(db, editor, { id })).toEqual({ ok: true })
  expect(await inTrash()).not.toContain(id)
  expect(await findOldAddress(db, 'kk', path)).toMatchObject({ kind: 'gone' })
  expect(await restoreArticle(db, editor, { id })).toMatchObject({ reason: 'notFound' })
})

test('only what lies in the trash is deleted for ever', async () => {
  const id = await begin(db, room)
  expect(await eraseArticle(db, editor, { id })).toMatchObject({ reason: 'notFound' })
  expect(await findArticle(db, id)).toBeDefined()
})

test('a schedule is called off', async () => {
  const id = await begin(db, room, { slug: 'josparly' })
  const at = new Date(Date.now() + 3_600_000)
  expect(await scheduleArticle(db, editor, { id, version: 1, at, timeZone: 'Asia/Almaty' })).toMatchObject({ ok: true })
  expect(await trashArticle(db, editor, { id })).toEqual({ ok: true })
  await restoreArticle(db, editor, { id })
  expect(await findArticle(db, id)).toMatchObject({ status: 'draft', scheduledFor: null })
})

test('a translation in the trash makes room for another, and comes back by itself then', async () => {
  const original = await beginPublic(db, room, { slug: 'tupnusqa' })
  const translate = async () => {
    const begun = await translateArticle(db, editor, { id: original.id, edition: 'ru' })
    if (!begun.ok) throw new Error(JSON.stringify(begun))
    return begun.id
  }
  const first = await translate()
  await trashArticle(db, editor, { id: first })
  const second = await translate()
  await restoreArticle(db, editor, { id: first })
  const opened = await openArticle(db, editor, first)
  if (!opened.ok) throw new Error('The translation is not back')
  const group = await readGroup(db, editor, opened.article)
  expect(JSON.stringify(group)).not.toContain(second)
})

test('after thirty days the nightly clean-up deletes it, and not before', async () => {
  const day = 86_400_000
  const now = new Date()
  const [old, fresh] = [await begin(db, room), await begin(db, room)]
  await trashArticle(db, editor, { id: old }, new Date(now.getTime() - 31 * day))
  await trashArticle(db, editor, { id: fresh }, new Date(now.getTime() - 29 * day))
  await cleanUp(db, now)
  const left = await inTrash()
  expect(left).toContain(fresh)
  expect(left).not.toContain(old)
  expect(await audited(old)).toContain('article.delete')
})
