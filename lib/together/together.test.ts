import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { findArticle } from '@/db/queries/articles'
import { listRevisions } from '@/db/queries/revisions'
import { revokeSession } from '@/db/queries/sessions'
import { testDatabase } from '@/db/testing/test-database'
import { toContent } from '@/lib/articles/article-mapper'
import { begin, openNewsroom } from '@/lib/articles/newsroom-fixture'
import { findDocument } from '@/db/queries/article-documents'
import { contentOfDocument, sharedField, writeContent } from './document'
import { closeCodes, colourOf } from './messages'
import { listPresence } from './presence'
import { loadDocument } from './stored-document'
import {
  ask,
  type Instance,
  openWriter,
  signIn,
  startTwoInstances,
  statusOf,
  until,
  type Writer,
} from './together-fixture'

const { db, url, drop } = await testDatabase()
const newsroom = await openNewsroom(db)
const { editor, owner, author, contributor } = newsroom.people
const { one, other, stop } = await startTwoInstances(db, url)
const writers: Writer[] = []

afterEach(() => {
  for (const writer of writers.splice(0)) writer.leave()
})
afterAll(async () => {
  await stop()
  await drop()
})

async function open(instance: Instance, articleId: string, userId: string): Promise<Writer> {
  const { cookie } = await signIn(db, userId)
  const writer = openWriter(instance.url, articleId, cookie)
  writers.push(writer)
  await until(() => writer.provider.synced && writer.messages.some(({ kind }) => kind === 'saved'), 'the writer is in')
  return writer
}

function savedVersions(writer: Writer): number[] {
  return writer.messages.flatMap((message) => (message.kind === 'saved' ? [message.version] : []))
}

async function save(writer: Writer): Promise<void> {
  const before = writer.messages.length
  ask(writer, 'save')
  await until(() => writer.messages.slice(before).some(({ kind }) => kind === 'saved' || kind === 'refused'), 'saved')
}

describe('two people on two instances', () => {
  test('who type at once have the same text, which is what is stored and saved', async () => {
    const id = await begin(db, newsroom)
    const [mine, theirs] = await Promise.all([open(one, id, editor.id), open(other, id, owner.id)])
    for (let round = 0; round < 40; round += 1) {
      for (const [writer, letter] of [
        [mine, 'ә'],
        [theirs, 'ө'],
      ] as const) {
        const headline = sharedField(writer.doc, 'headline')
        headline.insert(Math.floor(Math.random() * (headline.length + 1)), letter)
        if (round % 7 === 3) headline.delete(Math.floor(Math.random() * headline.length), 1)
        const content = contentOfDocument(writer.doc)
        const [first] = content.body.content
        const text = first?.type === 'paragraph' ? (first.content ?? []) : []
        const typed = { type: 'text' as const, text: ` ${letter}${round}` }
        const body = { type: 'doc' as const, content: [{ type: 'paragraph' as const, content: [...text, typed] }] }
        if (round % 5 === 0) writeContent(writer.doc, { ...content, body }, 'typed')
      }
      await wait(25)
    }
    const same = () => JSON.stringify(contentOfDocument(mine.doc)) === JSON.stringify(contentOfDocument(theirs.doc))
    await until(same, 'both have the same text')
    await save(mine)
    const content = contentOfDocument(mine.doc)
    expect(content.headline).toMatch(/ә.*ә/)
    expect(content.headline).toMatch(/ө.*ө/)
    const stored = await findDocument(db, id)
    if (stored === undefined) throw new Error('No document')
    expect(contentOfDocument(loadDocument(stored.state))).toEqual(content)
    const article = await findArticle(db, id)
    if (article === undefined) throw new Error('No article')
    expect(toContent(article)).toEqual({ ...content, headline: content.headline.trim() })
    const [revision] = await listRevisions(db, id, { limit: 1 })
    expect(revision?.number).toBe(article.version)
  })

  test('each typed last as often as they did: the revision is by whoever typed last', async () => {
    const id = await begin(db, newsroom)
    const [mine, theirs] = await Promise.all([open(one, id, editor.id), open(other, id, owner.id)])
    sharedField(mine.doc, 'headline').insert(0, 'Бірінші ')
    await until(() => sharedField(theirs.doc, 'headline').toJSON().startsWith('Бірінші'), 'heard')
    sharedField(theirs.doc, 'headline').insert(0, 'Екінші ')
    await save(theirs)
    expect(await findArticle(db, id)).toMatchObject({ savedBy: owner.id, version: 2 })
    await until(() => savedVersions(mine).includes(2), 'the other is told')
  })

  test('are seen in the list, and gone when they have left', async () => {
    const id = await begin(db, newsroom)
    const [mine] = await Promise.all([open(one, id, editor.id), open(other, id, owner.id)])
    await until(async () => (await listPresence(db, [id])).get(id)?.length === 2, 'both are there')
    expect((await listPresence(db, [id])).get(id)?.map(({ name }) => name)).toEqual(['editor', 'owner'])
    mine.leave()
    await until(async () => (await listPresence(db, [id])).get(id)?.length === 1, 'one has left')
  })
})

describe('who may come in', () => {
  test('is asked before the line is opened', async () => {
    const { cookie } = await signIn(db, editor.id)
    expect(await statusOf(one.url, { origin: 'http://qalam.test' })).toBe(401)
    expect(await statusOf(one.url, { origin: 'https://elsewhere.example', cookie })).toBe(403)
    expect(await statusOf(one.url, { cookie })).toBe(403)
    expect(await statusOf(one.url, { origin: 'http://qalam.test', cookie })).toBe(101)
  })

  test('is asked about the article: nothing of a stranger’s, nothing of what is not there', async () => {
    const id = await begin(db, newsroom)
    const { cookie } = await signIn(db, author.id)
    for (const [name, code] of [
      [id, closeCodes.noPermission],
      ['7d444840-9dc0-11d1-b245-5ffdce74fad2', closeCodes.trashed],
      ['nonsense', closeCodes.trashed],
    ] as const) {
      const writer = openWriter(one.url, name, cookie)
      writers.push(writer)
      await until(() => writer.closed.includes(code), `${name} is refused`)
      expect(writer.doc.share.size).toBe(0)
    }
  })

  test('somebody who may only read changes nothing', async () => {
    const id = await begin(db, newsroom, {}, contributor)
    await db.updateTable('article').set({ status: 'in_review' }).where('id', '=', id).execute()
    const [reader, writer] = await Promise.all([open(one, id, contributor.id), open(one, id, editor.id)])
    expect(reader.messages).toContainEqual({ kind: 'access', editable: false })
    sharedField(reader.doc, 'headline').insert(0, 'Бөтен ')
    sharedField(writer.doc, 'headline').insert(0, 'Менің ')
    await until(() => sharedField(reader.doc, 'headline').toJSON().includes('Менің'), 'the reader sees it')
    await save(writer)
    expect((await findArticle(db, id))?.headline).toBe('Менің Өзен жағасы көгалданды')
  })

  test('a revoked session ends with the next thing that is stored', async () => {
    const id = await begin(db, newsroom)
    const { cookie, sessionId } = await signIn(db, editor.id)
    const writer = openWriter(one.url, id, cookie)
    writers.push(writer)
    await until(() => writer.provider.synced, 'in')
    await revokeSession(db, sessionId, editor.id)
    sharedField(writer.doc, 'headline').insert(0, 'А')
    await until(() => writer.messages.some((message) => message.kind === 'ended'), 'told')
    expect(writer.messages).toContainEqual({ kind: 'ended', reason: 'signed-out' })
    await until(() => writer.closed.includes(closeCodes.signedOut), 'closed')
  })

  test('nobody takes another’s name', async () => {
    const id = await begin(db, newsroom)
    const [mine, theirs] = await Promise.all([open(one, id, editor.id), open(one, id, owner.id)])
    mine.provider.setAwarenessField('user', { id: owner.id, name: 'Бас редактор', colour: 'red' })
    const seen = () => theirs.provider.awareness?.getStates().get(mine.doc.clientID)
    await until(() => seen() !== undefined, 'seen')
    expect(seen()).toEqual({ user: { id: editor.id, name: 'editor', colour: colourOf(editor.id) } })
  })
})

test('what cannot be saved stays in the document, and everybody is told', async () => {
  const id = await begin(db, newsroom)
  const [mine, theirs] = await Promise.all([open(one, id, editor.id), open(one, id, owner.id)])
  sharedField(mine.doc, 'headline').insert(0, 'А'.repeat(301))
  await save(mine)
  await until(() => theirs.messages.some(({ kind }) => kind === 'refused'), 'told')
  expect((await findArticle(db, id))?.version).toBe(1)
  expect((await findDocument(db, id))?.pending).toBe(true)
  sharedField(mine.doc, 'headline').delete(0, 301)
  sharedField(mine.doc, 'headline').insert(0, 'Бүгін ')
  await save(theirs)
  expect(await findArticle(db, id)).toMatchObject({ version: 2, headline: 'Бүгін Өзен жағасы көгалданды' })
})

test('typing becomes a revision by itself, one for the whole burst', async () => {
  const id = await begin(db, newsroom)
  const mine = await open(one, id, editor.id)
  for (const letter of 'бүгін ') {
    sharedField(mine.doc, 'headline').insert(0, letter)
    await wait(60)
  }
  await until(() => savedVersions(mine).includes(2), 'saved')
  expect(await listRevisions(db, id, { limit: 5 })).toHaveLength(2)
})
