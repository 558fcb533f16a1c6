import { afterAll, expect, test } from 'vitest'
import { testDatabase } from '@/db/testing/test-database'
import type { Actor } from '@/lib/auth/permissions'
import { begin, beginPublic, openNewsroom } from './newsroom-fixture'
import {
  countReadableArticles,
  listArticleRevisions,
  listReadableArticles,
  openArticle,
  openRevision,
} from './open-article'

const { db, drop } = await testDatabase()
afterAll(drop)
const newsroom = await openNewsroom(db)
const { editor, author, contributor } = newsroom.people

const ids = {
  council: await begin(db, newsroom, { headline: 'Мәслихат ҚАЛА бюджетін бекітті' }),
  own: await begin(db, newsroom, { headline: 'Өңірде көктем басталды' }, author),
  sport: await begin(db, newsroom, { headline: 'Қалалық жарыс аяқталды', sectionId: newsroom.sections.sport }),
  public: (await beginPublic(db, newsroom, { headline: 'Ауылдағы кітапхана ашылды' })).id,
}

async function found(actor: Actor, filter: Parameters<typeof listReadableArticles>[2]) {
  const { items } = await listReadableArticles(db, actor, filter, { limit: 10 })
  return items.map(({ id }) => id)
}

test('an editor sees all articles, the last saved first; an author only what they began', async () => {
  expect(await found(editor, {})).toEqual([ids.public, ids.sport, ids.own, ids.council])
  expect(await found(author, {})).toEqual([ids.own])
  expect(await found(contributor, {})).toEqual([])
  expect(await openArticle(db, author, ids.council)).toMatchObject({ reason: 'denied' })
  expect(await openArticle(db, author, ids.own)).toMatchObject({ article: { headline: 'Өңірде көктем басталды' } })
})

test('the list is narrowed by status, section, author and words of the headline', async () => {
  expect(await found(editor, { status: 'published' })).toEqual([ids.public])
  expect(await found(editor, { sectionId: newsroom.sections.sport })).toEqual([ids.sport])
  expect(await found(editor, { authorId: newsroom.authorId, status: 'draft' })).toHaveLength(3)
  expect(await found(editor, { query: 'қала' })).toEqual([ids.sport, ids.council])
  expect(await found(editor, { query: 'ҚАЛА бюджет' })).toEqual([ids.council])
  expect(await found(editor, { query: "':* | & !" })).toHaveLength(4)
})

test('the list finds drafts by any form of any word, anywhere in them, typed in any script', async () => {
  for (const query of ['көктемде', 'көктемнің', 'kóktem', 'kökteminde', 'كوكتەم'])
    expect(await found(editor, { query }), query).toEqual([ids.own])
  expect(await found(editor, { query: 'жиналу көшет' })).toHaveLength(4)
  expect(await found(editor, { query: 'көшет -мәслихат' })).toEqual([ids.public, ids.sport, ids.own])
  expect(await found(author, { query: 'кітапхана' })).toEqual([])
})

test('pages of the list follow one another without a gap or a repetition', async () => {
  const first = await listReadableArticles(db, editor, {}, { limit: 3 })
  const second = await listReadableArticles(db, editor, {}, { limit: 3, ...(first.next && { before: first.next }) })

  expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(await found(editor, {}))
  expect(second.next).toBeUndefined()
})

test('counts are of what the person may read', async () => {
  expect(await countReadableArticles(db, editor)).toEqual({
    draft: 3,
    in_review: 0,
    approved: 0,
    scheduled: 0,
    published: 1,
    withdrawn: 0,
  })
  expect(await countReadableArticles(db, author)).toMatchObject({ draft: 1, published: 0 })
})

test('a revision shows what was written, to those who may read the article', async () => {
  const listed = await listArticleRevisions(db, editor, ids.council, { limit: 10 })
  if (!listed.ok || listed.revisions[0] === undefined) throw new Error('No revision is there')
  const [{ id, number, savedByName }] = listed.revisions as [(typeof listed.revisions)[number]]

  expect({ number, savedByName }).toEqual({ number: 1, savedByName: 'editor' })
  expect(await openRevision(db, editor, id)).toMatchObject({ content: { headline: 'Мәслихат ҚАЛА бюджетін бекітті' } })
  expect(await openRevision(db, author, id)).toMatchObject({ reason: 'denied' })
})
