import { afterAll, describe, expect, test } from 'vitest'
import { newId } from '@/db/id'
import { listAuditEntries } from '@/db/queries/audit-log'
import { testDatabase } from '@/db/testing/test-database'
import { recordAudit } from '@/lib/audit/record-audit'
import { createArticle } from './create-article'
import { begin, beginPublic, bodyOf, completeContent, openNewsroom } from './newsroom-fixture'
import { listArticleRevisions, openArticle } from './open-article'
import { saveDraft } from './save-draft'

const { db, drop } = await testDatabase()
afterAll(drop)
const newsroom = await openNewsroom(db)
const { editor, author } = newsroom.people

describe('saving', () => {
  test('keeps every save as a revision', async () => {
    const id = await begin(db, newsroom)
    await saveDraft(db, editor, { id, baseVersion: 1, content: completeContent(newsroom, { headline: 'Екінші' }) })
    await saveDraft(db, author, { id, baseVersion: 2, content: completeContent(newsroom) }) // Refused: not the author's.
    await saveDraft(db, editor, { id, baseVersion: 2, content: completeContent(newsroom, { headline: 'Үшінші' }) })

    const listed = await listArticleRevisions(db, editor, id, { limit: 10 })
    expect(listed).toMatchObject({ revisions: [{ number: 3 }, { number: 2 }, { number: 1 }] })
    expect(await openArticle(db, editor, id)).toMatchObject({ article: { headline: 'Үшінші', version: 3 } })
  })

  test('over a newer save is refused with that save, and overwrites nothing', async () => {
    const id = await begin(db, newsroom)
    const mine = completeContent(newsroom, { headline: 'Менің мәтінім' })
    const theirs = completeContent(newsroom, { headline: 'Оның мәтіні', body: bodyOf('Ол бұрын сақтады.') })
    await saveDraft(db, newsroom.people.owner, { id, baseVersion: 1, content: theirs })

    expect(await saveDraft(db, editor, { id, baseVersion: 1, content: mine })).toMatchObject({
      ok: false,
      reason: 'conflict',
      message: { key: 'conflict' },
      current: { version: 2, headline: 'Оның мәтіні', body: theirs.body, savedBy: newsroom.people.owner.id },
    })
    expect(await saveDraft(db, editor, { id, baseVersion: 2, content: mine })).toMatchObject({ ok: true, version: 3 })
  })

  test('makes one line a person and an hour in the record of who did what, and a new one after anything else', async () => {
    const id = await begin(db, newsroom)
    const save = async (actor: typeof editor, baseVersion: number) => {
      const content = completeContent(newsroom, { headline: `${baseVersion}-сақтау` })
      expect(await saveDraft(db, actor, { id, baseVersion, content })).toMatchObject({ ok: true })
    }
    const lines = async () => {
      const rows = await listAuditEntries(db, { subjectId: id, limit: 20 })
      return rows.map(({ action, userId, detail }) => ({ action, userId, detail })).toReversed()
    }
    const { owner } = newsroom.people
    await save(editor, 1)
    await save(owner, 2)
    await save(editor, 3)
    await save(owner, 4)
    const of = (actor: typeof editor, version: number) => ({
      action: 'article.save',
      userId: actor.id,
      detail: { version },
    })
    expect((await lines()).slice(1)).toEqual([of(editor, 2), of(owner, 3)])

    await recordAudit(db, owner, 'article.publish', { kind: 'article', id })
    await save(editor, 5)
    expect((await lines()).slice(-2)).toEqual([
      { action: 'article.publish', userId: owner.id, detail: {} },
      of(editor, 6),
    ])
    // An hour later: the lines themselves are older by then. The log refuses to be changed, so they are written anew.
    const before = await db.deleteFrom('audit_log').where('subject_id', '=', id).returningAll().execute()
    const older = before.map((row) => ({
      ...row,
      detail: JSON.stringify(row.detail),
      at: new Date(row.at.getTime() - 3_601_000),
    }))
    await db.insertInto('audit_log').values(older).execute()
    await save(editor, 6)
    expect((await lines()).at(-1)).toEqual(of(editor, 7))
    expect(await listArticleRevisions(db, editor, id, { limit: 10 })).toMatchObject({ revisions: { length: 7 } })
  })

  test('of two at the same moment lets one through', async () => {
    const id = await begin(db, newsroom)
    const save = (headline: string) =>
      saveDraft(db, editor, { id, baseVersion: 1, content: completeContent(newsroom, { headline }) })
    const results = await Promise.all([save('Бірі'), save('Екіншісі'), save('Үшіншісі')])

    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    expect(results.filter((result) => !result.ok && result.reason === 'conflict')).toHaveLength(2)
  })

  test('makes a slug of whatever was typed, and keeps the text although the slug is taken', async () => {
    await beginPublic(db, newsroom, { slug: 'ozen-jagasy' })
    const id = await begin(db, newsroom)
    const content = completeContent(newsroom, { slug: ' Өзен Жағасы! ' })

    expect(await saveDraft(db, editor, { id, baseVersion: 1, content })).toMatchObject({
      ok: true,
      slug: 'ozen-jagasy',
      slugSuggestion: 'ozen-jagasy-2',
    })
  })

  test('refuses what the schema of a body does not know, and what is not there', async () => {
    const id = await begin(db, newsroom)
    const save = (changes: object) =>
      saveDraft(db, editor, { id, baseVersion: 1, content: { ...completeContent(newsroom), ...changes } })
    const script = { type: 'doc', content: [{ type: 'script', content: [{ type: 'text', text: 'alert(1)' }] }] }
    const picture = { type: 'picture', attrs: { mediaId: newId(), alt: 'a', caption: '', credit: '' } }
    const ruTag = newId()
    await db.insertInto('tag').values({ id: ruTag, edition: 'ru', slug: 'ekologiya', name: 'Экология' }).execute()

    const refusals: [object, object][] = [
      [{ body: script }, { body: { key: 'bodyInvalid' } }],
      [{ body: { type: 'doc', content: [picture] } }, { body: { key: 'pictureUnknown' } }],
      [{ headline: 'А'.repeat(301) }, { headline: { key: 'headlineTooLong', values: { limit: 300 } } }],
      [{ sectionId: newId() }, { sectionId: { key: 'sectionMissing' } }],
      [{ authorIds: [newId()] }, { authorIds: { key: 'authorUnknown' } }],
      [{ tagIds: [ruTag] }, { tagIds: { key: 'tagUnknown' } }],
      [{ lead: { mediaId: newId(), alt: '', caption: '', credit: '' } }, { lead: { key: 'pictureUnknown' } }],
      [{ headline: 7 }, { headline: { key: 'valueInvalid' } }],
    ]
    for (const [changes, fieldErrors] of refusals) {
      expect(await save(changes)).toEqual({ ok: false, reason: 'invalid', fieldErrors })
    }
    expect(await openArticle(db, editor, id)).toMatchObject({ article: { version: 1 } })
  })

  test('of an article that is not there is refused', async () => {
    const content = completeContent(newsroom)
    expect(await saveDraft(db, editor, { id: newId(), baseVersion: 1, content })).toMatchObject({ reason: 'notFound' })
  })
})

test('a revision cannot be changed by anybody', async () => {
  const id = await begin(db, newsroom)
  const change = db.updateTable('revision').set({ snapshot: '{}' }).where('article_id', '=', id).execute()
  await expect(change).rejects.toThrow('a row of revision is never changed')
})

test('an article begins with its writer’s byline, in the first section of its edition', async () => {
  await db.updateTable('author').set({ user_id: author.id }).where('id', '=', newsroom.authorId).execute()
  const created = await createArticle(db, author, { edition: 'kk' })
  if (!created.ok) throw new Error(JSON.stringify(created))

  expect(await openArticle(db, author, created.id)).toMatchObject({
    article: {
      status: 'draft',
      version: 1,
      authorIds: [newsroom.authorId],
      sectionId: newsroom.sections.sayasat,
      createdBy: author.id,
      body: { type: 'doc' },
    },
  })
  expect(await createArticle(db, author, { edition: 'en' })).toMatchObject({ message: { key: 'noSectionYet' } })
})
