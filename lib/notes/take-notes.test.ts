import { afterAll, describe, expect, test } from 'vitest'
import { testDatabase } from '@/db/testing/test-database'
import { begin, bodyOf, completeContent, openNewsroom } from '@/lib/articles/newsroom-fixture'
import { openArticle, openRevision } from '@/lib/articles/open-article'
import { publishArticle } from '@/lib/articles/publish-article'
import { saveDraft } from '@/lib/articles/save-draft'
import { readNotices } from '@/lib/notices/read-notices'
import { assignArticle } from '@/lib/workflow/assign-article'
import { listRevisions } from '@/db/queries/revisions'
import { readNotes } from './read-notes'
import { addNote, replyToNote, settleNote } from './take-notes'

const { db, drop } = await testDatabase()
afterAll(drop)
const newsroom = await openNewsroom(db)
const { editor, owner, author, contributor } = newsroom.people
const text = 'Көпір қырық жыл бұрын салынған.'
let number = 0

async function article(): Promise<string> {
  number += 1
  return begin(db, newsroom, { slug: `eskertpe-${number}`, body: bodyOf(text, 'Екінші абзац.') })
}
const passage = (quote: string) => ({ start: text.indexOf(quote), quote })
const said = (words: string, mentions: string[] = []) => ({ text: words, mentions })

async function notesOf(id: string) {
  const read = await readNotes(db, editor, { id, language: 'en' })
  if (!read.ok) throw new Error('The notes are not read')
  return read.notes
}
async function noted(id: string, quote = 'қырық жыл', words = 'Нақты жылы қайсы?') {
  expect(await addNote(db, editor, { articleId: id, ...passage(quote), ...said(words) })).toEqual({
    ok: true,
  })
  const [note] = await notesOf(id)
  if (note === undefined) throw new Error('The note is not there')
  return note
}

describe('a note', () => {
  test('stays on its passage through saves and a restored text', async () => {
    const id = await article()
    await noted(id)
    const save = (version: number, ...paragraphs: string[]) =>
      saveDraft(db, editor, {
        id,
        baseVersion: version,
        content: completeContent(newsroom, { slug: `eskertpe-${number}`, body: bodyOf(...paragraphs) }),
      })
    await save(1, 'Жаңа бірінші абзац.', `Ескі ${text}`, 'Екінші абзац.')
    const whole = `Жаңа бірінші абзац.\nЕскі ${text}\nЕкінші абзац.`
    const [moved] = await notesOf(id)
    expect(whole.slice(moved?.start, moved?.end)).toBe('қырық жыл')

    await save(2, 'Жаңа бірінші абзац.', 'Екінші абзац.')
    const [gone] = await notesOf(id)
    expect([gone?.start === gone?.end, gone?.quote]).toEqual([true, 'қырық жыл'])

    await save(3, text, 'Екінші абзац.')
    expect((await notesOf(id))[0]).toMatchObject(passage('қырық жыл'))
  })

  test('is left on its words although somebody has written before them meanwhile', async () => {
    const id = await article()
    const body = bodyOf('Жаңа бірінші абзац.', text)
    await saveDraft(db, editor, {
      id,
      baseVersion: 1,
      content: completeContent(newsroom, { slug: `eskertpe-${number}`, body }),
    })
    await noted(id)
    const [note] = await notesOf(id)
    expect(`Жаңа бірінші абзац.\n${text}`.slice(note?.start, note?.end)).toBe('қырық жыл')
  })

  test('calls those who are named, and only people who can read the article', async () => {
    const id = await article()
    const call = (mentions: string[]) =>
      addNote(db, editor, {
        articleId: id,
        ...passage('жыл'),
        ...said('@owner @author қараңыздаршы', mentions),
      })
    expect(await call([owner.id, author.id])).toMatchObject({
      fieldErrors: { text: { key: 'mentionCannotRead', values: { name: 'author' } } },
    })
    expect(await notesOf(id)).toEqual([])
    await assignArticle(db, editor, { id, userIds: [author.id] })
    // The contributor is named in no word of it.
    expect(await call([owner.id, author.id, contributor.id])).toEqual({ ok: true })
    for (const person of [owner, author]) {
      const { notices } = await readNotices(db, person.id, { language: 'en' })
      expect(notices[0]).toMatchObject({ text: '@owner @author қараңыздаршы' })
      expect(notices[0]?.words).toMatch(/^editor named you in a note on/)
    }
    expect((await readNotices(db, contributor.id, { language: 'en' })).notices).toEqual([])
  })

  test('is answered, settled and taken up again, by those who may read the article', async () => {
    const id = await article()
    const { id: noteId } = await noted(id)
    expect(await replyToNote(db, owner, { noteId, ...said('1986 жыл.') })).toEqual({ ok: true })
    expect(await settleNote(db, owner, { noteId, resolved: true })).toEqual({ ok: true })
    expect(await notesOf(id)).toMatchObject([
      { resolvedBy: 'owner', messages: [{ name: 'editor' }, { name: 'owner', text: '1986 жыл.' }] },
    ])
    expect(await settleNote(db, editor, { noteId, resolved: false })).toEqual({ ok: true })
    for (const refused of [
      await replyToNote(db, author, { noteId, ...said('Жоқ') }),
      await settleNote(db, contributor, { noteId, resolved: true }),
      await readNotes(db, author, { id, language: 'kk' }),
    ])
      expect(refused).toMatchObject({ reason: 'denied' })
    expect(await notesOf(id)).toMatchObject([{ resolvedBy: null, messages: [{}, {}] }])
  })

  test('is refused without words, and on words that are not there', async () => {
    const id = await article()
    const leave = (change: object) =>
      addNote(db, editor, { articleId: id, ...passage('жыл'), ...said('Қалай?'), ...change })
    expect(await leave({ text: '  ' })).toMatchObject({ fieldErrors: { text: { key: 'noteMissing' } } })
    expect(await leave({ text: 'а'.repeat(2001) })).toMatchObject({ fieldErrors: { text: { key: 'textTooLong' } } })
    expect(await leave({ quote: 'жоқ сөз' })).toMatchObject({ message: { key: 'passageMissing' } })
    expect(await notesOf(id)).toEqual([])
  })
})

test('nothing of a note reaches readers: no copy of the text, no index and no page holds a word of it', async () => {
  const id = await article()
  const secret = 'құпияескертпесөз'
  const { id: noteId } = await noted(id, 'қырық жыл', secret)
  await replyToNote(db, owner, { noteId, ...said(`${secret} жауабы`) })
  const before = await openArticle(db, editor, id)
  expect(JSON.stringify(before)).not.toContain(secret)
  expect(await publishArticle(db, editor, { id, version: 1 })).toMatchObject({ ok: true })

  const held = await Promise.all(
    (['article', 'publication', 'publication_search', 'article_search', 'revision'] as const).map((table) =>
      db
        .selectFrom(table)
        .selectAll()
        .where(table === 'article' ? 'id' : 'article_id', '=', id)
        .execute(),
    ),
  )
  for (const rows of held) {
    expect(rows).toHaveLength(1)
    expect(JSON.stringify(rows)).not.toContain(secret)
    expect(JSON.stringify(rows)).not.toContain(noteId)
  }
  const [revision] = await listRevisions(db, id, { limit: 1 })
  expect(JSON.stringify(await openRevision(db, editor, revision?.id ?? ''))).not.toContain(secret)
})
