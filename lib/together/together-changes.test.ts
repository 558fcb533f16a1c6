import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { applyUpdate, Doc, encodeSnapshot, encodeStateAsUpdate, snapshot } from 'yjs'
import { findDocument } from '@/db/queries/article-documents'
import { testDatabase } from '@/db/testing/test-database'
import { begin, openNewsroom } from '@/lib/articles/newsroom-fixture'
import { holdsSnapshot, parseBrowserMessage } from './browser-messages'
import { fieldsOfDocument, sharedField } from './document'
import { loadDocument } from './stored-document'
import { ask, type Instance, openWriter, signIn, startInstance, until, type Writer } from './together-fixture'

const { db, url, drop } = await testDatabase()
const newsroom = await openNewsroom(db)
const { editor, contributor } = newsroom.people
const site = await startInstance(db, url)
const writers: Writer[] = []

afterEach(() => {
  for (const writer of writers.splice(0)) writer.leave()
})
afterAll(async () => {
  await site.stop()
  await drop()
})

async function open(articleId: string, userId: string, { url }: Instance = site): Promise<Writer> {
  const writer = openWriter(url, articleId, (await signIn(db, userId)).cookie)
  writers.push(writer)
  await until(() => writer.provider.synced && writer.messages.some(({ kind }) => kind === 'saved'), 'the writer is in')
  return writer
}

function highest(writer: Writer, kind: 'stored' | 'saved'): number {
  return Math.max(0, ...writer.messages.map((message) => (message.kind === kind ? message.upTo : 0)))
}

async function storedHeadline(articleId: string): Promise<string> {
  const row = await findDocument(db, articleId)
  return fieldsOfDocument(loadDocument(row?.state ?? new Uint8Array())).headline
}

describe('a browser is told how far its changes have got', () => {
  test('stored when the database has them, also one that only takes out; and then saved', async () => {
    const id = await begin(db, newsroom)
    const writer = await open(id, editor.id)
    sharedField(writer.doc, 'headline').insert(0, 'Артық ')
    ask(writer, 'is-stored', 1, writer.doc)
    await until(() => highest(writer, 'stored') === 1, 'stored')
    expect(await storedHeadline(id)).toBe('Артық Өзен жағасы көгалданды')
    sharedField(writer.doc, 'headline').delete(0, 6)
    ask(writer, 'is-stored', 2, writer.doc)
    await until(() => highest(writer, 'stored') === 2, 'taken out')
    expect(await storedHeadline(id)).toBe('Өзен жағасы көгалданды')
    await until(() => highest(writer, 'saved') === 2, 'saved')
  })

  test('saved soon also where what was typed was taken out again, and no revision is made of it', async () => {
    const id = await begin(db, newsroom)
    const writer = await open(id, editor.id)
    sharedField(writer.doc, 'headline').insert(0, 'А')
    sharedField(writer.doc, 'headline').delete(0, 1)
    ask(writer, 'is-stored', 2, writer.doc)
    await until(() => highest(writer, 'saved') === 2, 'saved', 4_000)
    expect(writer.messages.filter(({ kind }) => kind === 'saved')).not.toContainEqual(
      expect.objectContaining({ version: 2 }),
    )
  })

  test('not before the server has all of it, however often it is asked', async () => {
    const id = await begin(db, newsroom)
    const writer = await open(id, editor.id)
    const ahead = new Doc({ gc: false })
    ahead.getText('headline').insert(0, 'Әлі жіберілмеген')
    ask(writer, 'is-stored', 1, ahead)
    await wait(1_500)
    sharedField(writer.doc, 'headline').insert(0, 'Бүгін ')
    await until(async () => (await storedHeadline(id)).startsWith('Бүгін'), 'stored')
    expect(highest(writer, 'stored')).toBe(0)
  })

  test('at once when a save is asked for', async () => {
    const id = await begin(db, newsroom)
    const writer = await open(id, editor.id)
    sharedField(writer.doc, 'headline').insert(0, 'Бүгін ')
    ask(writer, 'save', 7, writer.doc)
    await until(() => highest(writer, 'saved') === 7, 'saved')
    expect(writer.messages.at(-1)).toMatchObject({ kind: 'saved', version: 2, upTo: 7 })
  })

  test('of a line that was cut: what another connection stored counts', async () => {
    const id = await begin(db, newsroom)
    const first = await open(id, editor.id)
    sharedField(first.doc, 'headline').insert(0, 'Бүгін ')
    ask(first, 'save')
    await until(async () => (await storedHeadline(id)).startsWith('Бүгін'), 'stored')
    first.leave()
    const second = await open(id, editor.id)
    ask(second, 'is-stored', 1, first.doc)
    await until(() => highest(second, 'saved') === 1, 'told')
    expect(highest(second, 'stored')).toBe(1)
  })

  test('never of what somebody sent who may only read', async () => {
    const id = await begin(db, newsroom, {}, contributor)
    await db.updateTable('article').set({ status: 'in_review' }).where('id', '=', id).execute()
    const reader = await open(id, contributor.id)
    sharedField(reader.doc, 'headline').insert(0, 'Бөтен ')
    ask(reader, 'is-stored', 1, reader.doc)
    ask(reader, 'save', 1, reader.doc)
    await wait(2_000)
    expect(highest(reader, 'stored')).toBe(0)
    expect(highest(reader, 'saved')).toBe(0)
  })
})

describe('what a browser says', () => {
  test('is read, and nonsense is not heard', () => {
    const bytes = Buffer.from(encodeSnapshot(snapshot(new Doc()))).toString('base64')
    expect(parseBrowserMessage(JSON.stringify({ kind: 'save', upTo: 3, snapshot: bytes }))).toMatchObject({ upTo: 3 })
    for (const message of [
      'nonsense',
      '{}',
      JSON.stringify({ kind: 'save', upTo: -1, snapshot: bytes }),
      JSON.stringify({ kind: 'save', upTo: 1, snapshot: 'no base64!' }),
      JSON.stringify({ kind: 'is-stored', upTo: 1, snapshot: Buffer.from([255, 255]).toString('base64') }),
    ])
      expect(parseBrowserMessage(message)).toBeUndefined()
  })

  test('of a document from which deleted text has gone is still known to be taken out', () => {
    const doc = new Doc({ gc: false })
    doc.getText('headline').insert(0, 'Бірінші екінші үшінші')
    doc.getText('headline').delete(8, 7)
    const clean = new Doc({ gc: true })
    expect(holdsSnapshot(clean, snapshot(doc))).toBe(false)
    applyUpdate(clean, encodeStateAsUpdate(doc))
    expect(holdsSnapshot(clean, snapshot(doc))).toBe(true)
  })
})
