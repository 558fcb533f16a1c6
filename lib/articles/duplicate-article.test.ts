import { afterAll, expect, test } from 'vitest'
import { testDatabase } from '@/db/testing/test-database'
import { duplicateArticle } from './duplicate-article'
import { begin, beginPublic, openNewsroom } from './newsroom-fixture'
import { openArticle } from './open-article'

const { db, drop } = await testDatabase()
const room = await openNewsroom(db)
const { editor, author } = room.people
afterAll(drop)

test('a copy is a draft of who asked for it, with everything but an address and a past', async () => {
  const { id } = await beginPublic(db, room, { slug: 'bastapqy' })
  const made = await duplicateArticle(db, editor, { id })
  if (!made.ok) throw new Error(JSON.stringify(made))
  const [first, copy] = [await openArticle(db, editor, id), await openArticle(db, editor, made.id)]
  if (!first.ok || !copy.ok) throw new Error('An article cannot be opened')
  expect(copy.article).toMatchObject({
    status: 'draft',
    version: 1,
    slug: '',
    headline: `${first.article.headline} (көшірме)`,
    body: first.article.body,
    sectionId: first.article.sectionId,
    authorIds: first.article.authorIds,
    tagIds: first.article.tagIds,
    firstPublishedAt: null,
    createdBy: editor.id,
  })
  expect(copy.article.translationGroup).not.toBe(first.article.translationGroup)
})

test('a headline of the greatest length still fits', async () => {
  const id = await begin(db, room, { headline: 'а'.repeat(300) })
  const made = await duplicateArticle(db, editor, { id })
  const copy = await openArticle(db, editor, made.ok ? made.id : '')
  expect(copy.ok && copy.article.headline).toHaveLength(300)
})

test('nobody copies what they may not read', async () => {
  const id = await begin(db, room)
  const count = () => db.selectFrom('article').select('id').execute()
  const before = await count()
  expect(await duplicateArticle(db, author, { id })).toMatchObject({ reason: 'denied' })
  expect(await count()).toEqual(before)
})
