import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '@/db/id'
import { findArticle } from '@/db/queries/articles'
import { findPublicFootprint } from '@/db/queries/publication-writes'
import { findOldAddress } from '@/lib/addresses/old-address'
import { begin, beginPublic, completeContent } from '@/lib/articles/newsroom-fixture'
import { publishDueArticles } from '@/lib/articles/publish-due-articles'
import { saveDraft } from '@/lib/articles/save-draft'
import { scheduleArticle } from '@/lib/articles/schedule-article'
import type { Actor } from '@/lib/auth/permissions'
import { openBulkRoom, reasons, withdraw } from './bulk-fixture'

const { db, drop, room, run, undo, stateOf } = await openBulkRoom()
const { editor, author, contributor } = room.people
const { sayasat, sport } = room.sections
const move = { kind: 'move', sectionId: sport } as const
const hour = 3_600_000
const secondTag = newId()
beforeAll(async () => {
  await db
    .insertInto('tag')
    .values([
      { id: secondTag, edition: 'kk', slug: 'orman', name: 'Орман' },
      { id: newId(), edition: 'ru', slug: 'les', name: 'Лес' },
    ])
    .execute()
})
afterAll(drop)

test('moves drafts and public articles, redirects their readers, and gives everything back', async () => {
  const draft = await begin(db, room, { slug: 'aua-raiy' })
  const shown = await beginPublic(db, room, { slug: 'su-tasqyny' })
  const further = await beginPublic(db, room, { slug: 'jana-kopir' })
  await saveDraft(db, editor, {
    id: further.id,
    baseVersion: 1,
    content: completeContent(room, { slug: 'jana-kopir', headline: 'Әлі жарияланбаған тақырып' }),
  })
  const ids = [draft, shown.id, further.id]
  const before = await Promise.all(ids.map(stateOf))

  const moved = await run(ids, move)
  expect(moved).toMatchObject({ done: 3, refused: [] })
  for (const id of ids) expect((await findArticle(db, id))?.sectionId).toBe(sport)
  expect(await findOldAddress(db, 'kk', '/sayasat/su-tasqyny')).toMatchObject({
    kind: 'moved',
    path: '/sport/su-tasqyny',
  })
  const stillSeen = await db
    .selectFrom('publication')
    .select('headline')
    .where('article_id', '=', further.id)
    .executeTakeFirstOrThrow()
  expect(stillSeen.headline).toBe('Өзен жағасы көгалданды')

  expect(await undo(moved.actionId)).toMatchObject({ ok: true, done: 3, refused: [] })
  expect(await Promise.all(ids.map(stateOf))).toEqual(before)
  expect(await findOldAddress(db, 'kk', '/sport/su-tasqyny')).toMatchObject({
    kind: 'moved',
    path: '/sayasat/su-tasqyny',
  })
  expect(await undo(moved.actionId)).toMatchObject({ ok: true, done: 0, refused: [] })
})

test('a scheduled article comes out where it was moved to', async () => {
  const id = await begin(db, room, { slug: 'jospar-boiynsha' })
  const at = new Date(Date.now() + hour)
  await scheduleArticle(db, editor, { id, version: 1, at, timeZone: 'Asia/Almaty' })
  const moved = await run([id], move)
  expect(moved.done).toBe(1)
  const other = await begin(db, room, { slug: 'jospar-qaitadan' })
  await scheduleArticle(db, editor, { id: other, version: 1, at, timeZone: 'Asia/Almaty' })
  const before = await stateOf(other)
  const again = await run([other], move)
  expect(await undo(again.actionId)).toMatchObject({ done: 1 })
  expect(await stateOf(other)).toEqual(before)
  await publishDueArticles(db, new Date(at.getTime() + 1_000))
  expect(await findPublicFootprint(db, id)).toMatchObject({ sectionSlug: 'sport' })
  expect(await findPublicFootprint(db, other)).toMatchObject({ sectionSlug: 'sayasat' })
})

test('withdraws, says what could not be and why, and brings back exactly what readers saw', async () => {
  const shown = await beginPublic(db, room, { slug: 'bazar-bagasy' })
  await saveDraft(db, editor, {
    id: shown.id,
    baseVersion: 1,
    content: completeContent(room, { slug: 'bazar-bagasy', headline: 'Кейін жазылған' }),
  })
  const draft = await begin(db, room, { headline: 'Қаралама' })
  const before = await stateOf(shown.id)
  const done = await run([shown.id, draft, newId()], withdraw)
  expect(done.done).toBe(1)
  expect(reasons(done)).toEqual(['notPublic', 'notFound'])
  expect(done.refused[0]?.headline).toBe('Қаралама')
  expect(await findOldAddress(db, 'kk', shown.path)).toMatchObject({ kind: 'gone' })
  expect(await undo(done.actionId)).toMatchObject({ done: 1, refused: [] })
  expect(await stateOf(shown.id)).toEqual(before)
  expect(await findOldAddress(db, 'kk', shown.path)).toEqual({ kind: 'none' })
})

test('a reason is asked for', async () => {
  const shown = await beginPublic(db, room, { slug: 'sebepsiz' })
  expect(reasons(await run([shown.id], { ...withdraw, reason: ' ' }))).toEqual(['reasonMissing'])
  expect(await findPublicFootprint(db, shown.id)).toBeDefined()
})

test('tags and takes tags off, for readers at once', async () => {
  const shown = await beginPublic(db, room, { slug: 'orman-orti' })
  const draft = await begin(db, room)
  const before = [await stateOf(shown.id), await stateOf(draft)]
  const tagged = await run([shown.id, draft], { kind: 'tag', tagId: secondTag })
  expect(tagged).toMatchObject({ done: 2, refused: [] })
  expect((await findPublicFootprint(db, shown.id))?.tagIds.toSorted()).toEqual([room.tagId, secondTag].toSorted())
  expect(reasons(await run([shown.id], { kind: 'tag', tagId: secondTag }))).toEqual(['alreadyTagged'])
  expect(await undo(tagged.actionId)).toMatchObject({ done: 2 })
  expect([await stateOf(shown.id), await stateOf(draft)]).toEqual(before)

  expect(reasons(await run([draft], { kind: 'untag', tagId: secondTag }))).toEqual(['notTagged'])
  expect(await run([draft], { kind: 'untag', tagId: room.tagId })).toMatchObject({ done: 1 })
  expect((await findArticle(db, draft))?.tagIds).toEqual([])
  const russian = await db.selectFrom('tag').select('id').where('slug', '=', 'les').executeTakeFirstOrThrow()
  expect(reasons(await run([draft], { kind: 'tag', tagId: russian.id }))).toEqual(['tagOtherEdition'])
})

test('asks somebody to work on several articles, beside those who are asked already', async () => {
  const [first, second] = [await begin(db, room), await begin(db, room, {}, author)]
  const assigneesOf = async (id: string) => (await findArticle(db, id))?.assigneeIds.toSorted()
  const ask = (userId: string, actor: Actor = editor) => run([first, second], { kind: 'assign', userId }, actor)
  expect(await ask(author.id)).toMatchObject({ done: 2, refused: [] })
  const more = await ask(contributor.id)
  expect(more).toMatchObject({ done: 2, refused: [] })
  const both = [author.id, contributor.id].toSorted()
  expect([await assigneesOf(first), await assigneesOf(second)]).toEqual([both, both])

  expect(reasons(await ask(author.id))).toEqual(['alreadyAssigned', 'alreadyAssigned'])
  expect(reasons(await ask(newId()))).toEqual(['assigneeUnknown', 'assigneeUnknown'])
  // An author gives away only what is their own.
  expect(await ask(editor.id, author)).toMatchObject({ done: 1, refused: [{ id: first }] })

  // What was given to somebody else meanwhile is not taken from them; the other is as it was.
  expect(await undo(more.actionId)).toMatchObject({ done: 1, refused: [{ id: second }] })
  expect(await assigneesOf(first)).toEqual([author.id])
})

test('throws away, and an undoing puts a public article before readers again', async () => {
  const shown = await beginPublic(db, room, { slug: 'qaita-oralu' })
  const before = await stateOf(shown.id)
  const done = await run([shown.id], { kind: 'trash', reason: 'Қайталанған' })
  expect(done.done).toBe(1)
  expect(await findArticle(db, shown.id)).toBeUndefined()
  expect(await undo(done.actionId)).toMatchObject({ done: 1 })
  expect(await stateOf(shown.id)).toEqual(before)
})

test('each article is asked about by itself: others do what they may, and learn no headline of what they may not read', async () => {
  const own = await begin(db, room, {}, author)
  const foreign = await begin(db, room, { headline: 'Бөтен мақала' })
  const done = await run([own, foreign], move, author)
  expect(done.done).toBe(1)
  expect(reasons(done)).toEqual(['deniedNotOwn'])
  expect(done.refused[0]?.headline).toBe('')
  expect((await findArticle(db, foreign))?.sectionId).toBe(sayasat)

  const shown = await beginPublic(db, room, { slug: 'ruqsatsyz' })
  for (const command of [move, withdraw, { kind: 'tag', tagId: secondTag }, { kind: 'trash', reason: 'x' }] as const)
    for (const actor of [author, contributor])
      expect(await run([shown.id], command, actor)).toMatchObject({ actionId: null, done: 0 })
  expect(await findPublicFootprint(db, shown.id)).toMatchObject({ sectionSlug: 'sayasat' })
})
