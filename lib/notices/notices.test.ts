import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { connect } from '@/db/client'
import { testDatabase } from '@/db/testing/test-database'
import { begin, openNewsroom } from '@/lib/articles/newsroom-fixture'
import { publishDueArticles } from '@/lib/articles/publish-due-articles'
import { approveArticle, returnForChanges, submitForReview } from '@/lib/articles/review-article'
import { scheduleArticle } from '@/lib/articles/schedule-article'
import { readEnv } from '@/lib/env'
import { assignArticle } from '@/lib/workflow/assign-article'
import { noticeKinds } from './kinds'
import { chooseNotices, countUnread, readAllNotices, readNotice, readNotices } from './read-notices'
import { sendNoticeLetters } from './send-notice-letters'

const { db, url, drop } = await testDatabase()
const otherInstance = connect(url, 2)
const folder = await mkdtemp(path.join(tmpdir(), 'qalam-notices-'))
afterAll(async () => {
  await otherInstance.destroy()
  await drop()
  await rm(folder, { recursive: true })
})
const newsroom = await openNewsroom(db)
const { editor, owner, author, contributor } = newsroom.people
const env = readEnv({ NODE_ENV: 'test', DATA_DIR: folder, SITE_URL: 'https://qalam.example' })
const now = new Date('2026-11-22T09:00:00Z')
const at = new Date('2026-11-22T10:00:00Z')
let number = 0

beforeEach(async () => {
  await db.deleteFrom('notice').execute()
  await db.deleteFrom('notice_choice').execute()
})

async function submitted(): Promise<string> {
  number += 1
  const id = await begin(db, newsroom, { slug: `habar-${number}`, headline: `Хабар ${number}` }, contributor)
  await submitForReview(db, contributor, { id, version: 1 }, now)
  return id
}
const told = async (userId: string) => (await readNotices(db, userId, { language: 'en' })).notices

describe('who is told', () => {
  test('editors of what waits for them, and the writer of what became of it', async () => {
    const id = await submitted()
    const headline = `Хабар ${number}`
    for (const person of [editor, owner])
      expect(await told(person.id)).toMatchObject([{ words: `contributor sent “${headline}” to review`, read: false }])
    expect([await told(author.id), await told(contributor.id)]).toEqual([[], []])

    await returnForChanges(db, editor, { id, version: 1, reason: 'Дереккөзін жазыңыз.' }, now)
    expect(await told(contributor.id)).toMatchObject([
      { words: `editor returned “${headline}” for changes`, text: 'Дереккөзін жазыңыз.' },
    ])
  })

  test('only those who are newly assigned, and never whoever did it', async () => {
    const id = await begin(db, newsroom, { slug: 'tapsyru', headline: 'Тапсыру' })
    await assignArticle(db, editor, { id, userIds: [author.id, editor.id] })
    await assignArticle(db, editor, { id, userIds: [author.id, editor.id, contributor.id] })
    expect(await told(author.id)).toHaveLength(1)
    expect(await told(contributor.id)).toMatchObject([{ words: 'editor assigned “Тапсыру” to you' }])
    expect(await told(editor.id)).toEqual([])
  })

  test('writer, approver and scheduler of a release that came and of one that did not', async () => {
    const good = await submitted()
    await approveArticle(db, owner, { id: good, version: 1 }, now)
    await scheduleArticle(db, editor, { id: good, version: 1, at, timeZone: 'Asia/Almaty' }, now)
    await db.deleteFrom('notice').execute()
    await publishDueArticles(db, at)
    for (const person of [contributor, owner, editor])
      expect(await told(person.id)).toMatchObject([{ words: `“Хабар ${number}” was published on schedule` }])

    const bad = await submitted()
    await approveArticle(db, owner, { id: bad, version: 1 }, now)
    await scheduleArticle(db, editor, { id: bad, version: 1, at, timeZone: 'Asia/Almaty' }, now)
    await db.deleteFrom('notice').execute()
    await db
      .updateTable('section')
      .set({ names: '{"ru":"Саясат"}' })
      .where('id', '=', newsroom.sections.sayasat)
      .execute()
    await publishDueArticles(db, at)
    await db
      .updateTable('section')
      .set({ names: '{"kk":"Саясат"}' })
      .where('id', '=', newsroom.sections.sayasat)
      .execute()
    for (const person of [contributor, owner, editor])
      expect(await told(person.id)).toMatchObject([{ words: `“Хабар ${number}” was not published on schedule` }])
  })

  test('nobody of a kind that they turned off', async () => {
    const others = noticeKinds.filter((kind) => kind !== 'submitted')
    await chooseNotices(db, editor, { onScreen: others, byLetter: others })
    await chooseNotices(db, owner, { onScreen: others, byLetter: noticeKinds })
    await submitted()
    expect([await told(editor.id), await told(owner.id)]).toEqual([[], []])
    const letters = await db.selectFrom('notice').select(['user_id']).where('letter_due_at', 'is not', null).execute()
    expect(letters).toEqual([{ user_id: owner.id }])
  })
})

test('a notice is read by whom it was told to, and by nobody else', async () => {
  const id = await submitted()
  const [notice] = await told(editor.id)
  if (notice === undefined) throw new Error('The editor was not told')
  expect(await readNotice(db, contributor.id, notice.id)).toBeUndefined()
  expect(await countUnread(db, editor.id)).toBe(1)
  expect(await readNotice(db, editor.id, notice.id)).toBe(id)
  expect(await countUnread(db, editor.id)).toBe(0)
  await submitted()
  await readAllNotices(db, editor.id)
  expect([await countUnread(db, editor.id), await countUnread(db, owner.id)]).toEqual([0, 2])
})

/** The text of a message, which is in base64 or quoted-printable, as mail with Kazakh letters is. */
function textIn(message: string): string {
  const [head = '', ...body] = message.split(/\r?\n\r?\n/)
  const text = body.join('\n\n')
  if (/^content-transfer-encoding: base64/im.test(head)) return Buffer.from(text, 'base64').toString()
  const joined = text.replaceAll(/=\r?\n/g, '').replaceAll('%', '%25')
  return decodeURIComponent(joined.replaceAll(/=([0-9A-F]{2})/g, '%$1'))
}

describe('letters', () => {
  test('go out once, in the language of the person, however many instances look for them', async () => {
    await db.updateTable('user').set({ language: 'ru' }).where('id', '=', editor.id).execute()
    const id = await submitted()
    const counts = await Promise.all([sendNoticeLetters(db, now, env), sendNoticeLetters(otherInstance, now, env)])
    expect(counts[0] + counts[1]).toBe(2)
    expect(await sendNoticeLetters(db, now, env)).toBe(0)
    const outbox = path.join(folder, 'outbox')
    const letters = await Promise.all((await readdir(outbox)).map((name) => readFile(path.join(outbox, name), 'utf8')))
    expect(letters).toHaveLength(2)
    const texts = letters.map(textIn)
    expect(texts.join('\n')).toContain(`contributor: статья «Хабар ${number}» отправлена на проверку.`)
    expect(texts.join('\n')).toContain(`https://qalam.example/admin/articles/${id}`)
  })

  test('that a server refuses are tried again later, and given up in the end', async () => {
    const quiet = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const nowhere = { ...env, SMTP_URL: 'smtp://127.0.0.1:9' }
    const id = await begin(db, newsroom, { slug: 'bas-tartu' })
    await assignArticle(db, editor, { id, userIds: [author.id] }, now)
    const due = () => db.selectFrom('notice').select(['letter_due_at', 'letter_tries']).executeTakeFirstOrThrow()
    expect(await sendNoticeLetters(db, now, nowhere)).toBe(0)
    expect(await due()).toEqual({ letter_due_at: new Date(now.getTime() + 60_000), letter_tries: 1 })
    for (let tries = 2; tries <= 5; tries++) await sendNoticeLetters(db, (await due()).letter_due_at ?? now, nowhere)
    expect(await due()).toEqual({ letter_due_at: null, letter_tries: 5 })
    quiet.mockRestore()
  })
})
