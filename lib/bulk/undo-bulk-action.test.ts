import { afterAll, expect, test } from 'vitest'
import { findArticle } from '@/db/queries/articles'
import { findStanding, type Standing } from '@/db/queries/bulk-actions'
import { findPublicFootprint } from '@/db/queries/publication-writes'
import { begin, beginPublic, completeContent } from '@/lib/articles/newsroom-fixture'
import { publishArticle } from '@/lib/articles/publish-article'
import { saveDraft } from '@/lib/articles/save-draft'
import { openBulkRoom, reasons, withdraw } from './bulk-fixture'

const { db, drop, room, run, undo } = await openBulkRoom()
const { editor, author, contributor } = room.people
const { sport } = room.sections
const move = { kind: 'move', sectionId: sport } as const
afterAll(drop)

test('an undoing does not mind that somebody was asked to work on the article meanwhile', async () => {
  const draft = await begin(db, room)
  const moved = await run([draft], move)
  await run([draft], { kind: 'assign', userId: author.id })
  expect(await undo(moved.actionId)).toMatchObject({ done: 1, refused: [] })
  expect((await findArticle(db, draft))?.assigneeIds).toEqual([author.id])
})

test('who may not change an article cannot undo what was done to it either', async () => {
  const shown = await beginPublic(db, room, { slug: 'bolmaidy' })
  const done = await run([shown.id], withdraw)
  expect(reasons((await undo(done.actionId, contributor)) as never)).toEqual(['deniedToRole'])
  expect(await findPublicFootprint(db, shown.id)).toBeUndefined()
})

test('an article that was changed since is left as it is', async () => {
  const [saved, again, untouched] = [
    await begin(db, room),
    await beginPublic(db, room, { slug: 'ozgerdi' }),
    await begin(db, room),
  ]
  const moved = await run([saved, untouched], move)
  const content = completeContent(room, { sectionId: sport, headline: 'Содан кейінгі түзету' })
  await saveDraft(db, editor, { id: saved, baseVersion: 2, content })
  const undone = await undo(moved.actionId)
  expect(undone).toMatchObject({ ok: true, done: 1 })
  expect(reasons(undone as never)).toEqual(['changedSince'])
  expect(await findArticle(db, saved)).toMatchObject({ sectionId: sport, headline: 'Содан кейінгі түзету' })

  const withdrawn = await run([again.id], withdraw)
  await publishArticle(db, editor, { id: again.id, version: again.version })
  expect(reasons((await undo(withdrawn.actionId)) as never)).toEqual(['changedSince'])
})

test('an address that was taken meanwhile is not taken back', async () => {
  const shown = await beginPublic(db, room, { slug: 'bir-mekenjai' })
  const withdrawn = await run([shown.id], withdraw)
  await beginPublic(db, room, { slug: 'bir-mekenjai' })
  const undone = await undo(withdrawn.actionId)
  expect(reasons(undone as never)).toEqual(['slugTaken'])
  expect((await findArticle(db, shown.id))?.status).toBe('withdrawn')
})

test('two who undo at once undo once', async () => {
  const id = await begin(db, room)
  const moved = await run([id], move)
  const results = await Promise.all([undo(moved.actionId), undo(moved.actionId)])
  expect(results.reduce((sum, result) => sum + (result.ok ? result.done : 0), 0)).toBe(1)
  expect(((await findStanding(db, id)) as Standing).version).toBe(3)
})
