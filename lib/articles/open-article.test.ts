import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { newId } from '@/db/id'
import { insertSeries, listSeriesChoices, replaceSeriesParts } from '@/db/queries/series'
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

test('the list is narrowed to a series, alone and with words', async () => {
  const seriesId = newId()
  await insertSeries(db, { id: seriesId, edition: 'kk', slug: 'qala', name: 'Қала', description: '' })
  await db.transaction().execute((tx) => replaceSeriesParts(tx, seriesId, [ids.sport, ids.own]))

  expect(await found(editor, { seriesId })).toEqual([ids.sport, ids.own])
  expect(await found(editor, { seriesId, query: 'қала' })).toEqual([ids.sport])
  expect(await found(author, { seriesId })).toEqual([ids.own])
  expect(await found(editor, { seriesId: newId() })).toEqual([])
  expect(await listSeriesChoices(db, { chosen: undefined, limit: 1 })).toEqual([{ id: seriesId, name: 'Қала' }])
  expect(await listSeriesChoices(db, { chosen: seriesId, limit: 0 })).toEqual([{ id: seriesId, name: 'Қала' }])
})

test('words are found beyond the last saved that are looked through first', async () => {
  const old = await begin(db, newsroom, { headline: 'Ескі қойманың құлыбы' })
  await sql`update article set saved_at = '2001-01-01' where id = ${old}`.execute(db)
  await sql`
    insert into article (id, edition, translation_group, section_id, slug, headline, body, status, version, saved_at)
    select gen_random_uuid(), edition, gen_random_uuid(), section_id, '', 'Басқа', body, status, version, '2002-02-02'
    from article, generate_series(1, 600) where id = ${old}`.execute(db)
  try {
    for (const query of ['құлып', 'ескі қойма']) expect(await found(editor, { query }), query).toEqual([old])
    expect(await found(editor, { query: 'қойма', sectionId: newsroom.sections.sport })).toEqual([])
  } finally {
    await sql`delete from article where saved_at < '2003-01-01'`.execute(db)
  }
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
