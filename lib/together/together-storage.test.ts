import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { applyUpdate, Doc, encodeStateAsUpdate, encodeStateVector } from 'yjs'
import { findDocument } from '@/db/queries/article-documents'
import { findArticle, lockArticle } from '@/db/queries/articles'
import { listRevisions } from '@/db/queries/revisions'
import { newId } from '@/db/id'
import { testDatabase } from '@/db/testing/test-database'
import { toContent } from '@/lib/articles/article-mapper'
import { begin, bodyOf, openNewsroom } from '@/lib/articles/newsroom-fixture'
import { storeRevision } from '@/lib/articles/store-revision'
import { findUserOfSession } from '@/lib/auth/session'
import { contentOfDocument, sharedField, writeContent } from './document'
import { exchange } from './exchange'
import { type Exchanged } from './messages'
import { saveDocument } from './save-document'
import { loadDocument, mergeIntoDocument, openDocument } from './stored-document'
import { ask, openWriter, signIn, startInstance, until, type Writer } from './together-fixture'

const { db, url, drop } = await testDatabase()
const newsroom = await openNewsroom(db)
const { editor, owner, author } = newsroom.people
const instance = newId()
const writers: Writer[] = []

afterEach(() => {
  for (const writer of writers.splice(0)) writer.leave()
})
afterAll(drop)

/** Somebody else's save: a restored revision, a bulk action. */
async function saveElsewhere(id: string, changes: object): Promise<void> {
  await db.transaction().execute(async (tx) => {
    const article = await lockArticle(tx, id)
    if (article === undefined) throw new Error('No article')
    await storeRevision(tx, article, { ...toContent(article), ...changes }, owner, new Date())
  })
}

async function contentOf(id: string) {
  const article = await findArticle(db, id)
  if (article === undefined) throw new Error('No article')
  return toContent(article)
}

/** What somebody types who has the document as it is stored now. */
async function typed(id: string, type: (doc: Doc) => void): Promise<Uint8Array> {
  const state = await openDocument(db, id)
  if (state === undefined) throw new Error('No document')
  const doc = loadDocument(state)
  const before = encodeStateVector(doc)
  type(doc)
  return encodeStateAsUpdate(doc, before)
}

describe('the stored document', () => {
  test('is made once, whoever opens it first', async () => {
    const id = await begin(db, newsroom)
    const states = await Promise.all(Array.from({ length: 6 }, () => openDocument(db, id)))
    const merged = new Doc({ gc: false })
    for (const state of states) applyUpdate(merged, state ?? new Uint8Array())
    expect(contentOfDocument(merged)).toEqual(await contentOf(id))
  })

  test('keeps what two instances store at once', async () => {
    const id = await begin(db, newsroom, { headline: '' })
    const updates = await Promise.all(
      Array.from({ length: 8 }, (_, index) => typed(id, (doc) => sharedField(doc, 'headline').insert(0, `${index} `))),
    )
    await Promise.all(updates.map((update) => mergeIntoDocument(db, id, update, { by: editor.id, instance })))
    const stored = await findDocument(db, id)
    const words = contentOfDocument(loadDocument(stored?.state ?? new Uint8Array()))
      .headline.trim()
      .split(' ')
    expect(words.toSorted()).toEqual(['0', '1', '2', '3', '4', '5', '6', '7'])
  })

  test('that was typed in is saved once, by whoever typed last', async () => {
    const id = await begin(db, newsroom)
    const update = await typed(id, (doc) => sharedField(doc, 'headline').insert(0, 'Бүгін '))
    await mergeIntoDocument(db, id, update, { by: owner.id, instance })
    expect(await saveDocument(db, id)).toMatchObject({ ok: true, saved: { version: 2, by: { id: owner.id } } })
    expect(await saveDocument(db, id)).toMatchObject({ ok: true, saved: { version: 2 } })
    expect(await listRevisions(db, id, { limit: 5 })).toHaveLength(2)
  })

  test('is not saved by somebody who may no longer write, and keeps the text', async () => {
    const id = await begin(db, newsroom)
    const update = await typed(id, (doc) => sharedField(doc, 'headline').insert(0, 'Бөтен '))
    await mergeIntoDocument(db, id, update, { by: author.id, instance })
    expect(await saveDocument(db, id)).toMatchObject({ ok: false, refusal: { reason: 'denied' } })
    expect((await findDocument(db, id))?.pending).toBe(true)
  })

  test('lets deleted text go when nobody was there for an hour, and still merges with who was away', async () => {
    const id = await begin(db, newsroom)
    const away = loadDocument((await openDocument(db, id)) ?? new Uint8Array())
    const long = 'ұзақ сөйлем '.repeat(60)
    for (const value of [long, '']) {
      const update = await typed(id, (doc) =>
        writeContent(doc, { ...contentOfDocument(doc), standfirst: value }, 'typed'),
      )
      await mergeIntoDocument(db, id, update, { by: editor.id, instance })
    }
    await saveDocument(db, id)
    const before = (await findDocument(db, id))?.state.byteLength ?? 0
    await openDocument(db, id, new Date(Date.now() + 30 * 60_000))
    expect((await findDocument(db, id))?.state.byteLength).toBe(before)
    await openDocument(db, id, new Date(Date.now() + 61 * 60_000))
    expect((await findDocument(db, id))?.state.byteLength).toBeLessThan(before - 500)

    sharedField(away, 'headline').insert(0, 'Алыстан ')
    await mergeIntoDocument(db, id, encodeStateAsUpdate(away), { by: editor.id, instance })
    await saveDocument(db, id)
    expect(await contentOf(id)).toMatchObject({ headline: 'Алыстан Өзен жағасы көгалданды', standfirst: '' })
    await saveElsewhere(id, { sectionId: newsroom.sections.sport })
    const state = await openDocument(db, id)
    expect(contentOfDocument(loadDocument(state ?? new Uint8Array()))).toEqual(await contentOf(id))
  })
})

describe('a save made elsewhere', () => {
  test('enters a closed document when it is opened', async () => {
    const id = await begin(db, newsroom)
    await openDocument(db, id)
    await saveElsewhere(id, { headline: 'Басқа тақырып', sectionId: newsroom.sections.sport })
    const state = await openDocument(db, id)
    expect(contentOfDocument(loadDocument(state ?? new Uint8Array()))).toEqual(await contentOf(id))
  })

  test('takes away nothing that was typed meanwhile', async () => {
    const id = await begin(db, newsroom, { body: bodyOf('Бірінші.', 'Екінші.', 'Үшінші.') })
    const update = await typed(id, (doc) => {
      sharedField(doc, 'headline').insert(0, 'Бүгін ')
      writeContent(doc, { ...contentOfDocument(doc), body: bodyOf('Бірінші.', 'Екінші сөз.', 'Үшінші.') }, 'typed')
    })
    await mergeIntoDocument(db, id, update, { by: editor.id, instance })
    await saveElsewhere(id, { standfirst: 'Жаңа кіріспе.', body: bodyOf('Бірінші жол.', 'Екінші.', 'Үшінші.') })
    expect(await saveDocument(db, id)).toMatchObject({ ok: true })
    expect(await contentOf(id)).toMatchObject({
      headline: 'Бүгін Өзен жағасы көгалданды',
      standfirst: 'Жаңа кіріспе.',
      body: bodyOf('Бірінші жол.', 'Екінші сөз.', 'Үшінші.'),
    })
  })

  test('that removes the paragraph somebody types in leaves the words in a revision', async () => {
    const id = await begin(db, newsroom, { body: bodyOf('Бірінші.', 'Екінші.') })
    const update = await typed(id, (doc) => {
      writeContent(doc, { ...contentOfDocument(doc), body: bodyOf('Бірінші.', 'Екінші жаңа сөз.') }, 'typed')
    })
    await mergeIntoDocument(db, id, update, { by: editor.id, instance })
    await saveElsewhere(id, { body: bodyOf('Бірінші.') })
    await saveDocument(db, id)
    const revisions = await db.selectFrom('revision').select('snapshot').where('article_id', '=', id).execute()
    expect(revisions.filter(({ snapshot }) => JSON.stringify(snapshot).includes('жаңа сөз'))).not.toHaveLength(0)
    expect((await contentOf(id)).body).toEqual(bodyOf('Бірінші.'))
  })

  test('reaches somebody who is typing at this moment', async () => {
    const id = await begin(db, newsroom)
    const site = await startInstance(db, url)
    const { cookie } = await signIn(db, editor.id)
    const writer = openWriter(site.url, id, cookie)
    writers.push(writer)
    await until(() => writer.provider.synced, 'in')
    for (let index = 0; index < 20; index += 1) {
      sharedField(writer.doc, 'standfirst').insert(sharedField(writer.doc, 'standfirst').length, `${index % 10}`)
      if (index === 10) await saveElsewhere(id, { headline: 'Қалпына келтірілген тақырып' })
      await wait(20)
    }
    await until(() => sharedField(writer.doc, 'headline').toJSON() === 'Қалпына келтірілген тақырып', 'it came')
    ask(writer, 'save')
    const standfirst = 'Тұрғындар екі мың көшет отырғызды.01234567890123456789'
    await until(async () => (await contentOf(id)).standfirst === standfirst, 'saved')
    expect((await contentOf(id)).headline).toBe('Қалпына келтірілген тақырып')
    await site.stop()
  })
})

describe('over plain HTTP', () => {
  test('what was typed is merged, saved and answered, for those who may', async () => {
    const id = await begin(db, newsroom)
    const site = await startInstance(db, url)
    const { together } = site
    const user = await findUserOfSession(db, (await signIn(db, editor.id)).sessionId)
    const stranger = await findUserOfSession(db, (await signIn(db, author.id)).sessionId)
    const doc = new Doc({ gc: false })
    const send = async (who: typeof user, body: object, headers: Record<string, string> = {}) => {
      const request = new Request('http://qalam.test/', {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify(body),
      })
      return exchange(db, together, who, id, request)
    }
    const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64')
    const vector = base64(encodeStateVector(doc))
    expect((await send(undefined, { vector, update: null })).status).toBe(401)
    expect((await send(stranger, { vector, update: null })).status).toBe(403)
    expect((await send(user, { vector, update: null }, { 'sec-fetch-site': 'cross-site' })).status).toBe(403)
    expect((await send(user, { vector: 'no', update: 5 })).status).toBe(422)
    expect((await send(user, { vector, update: base64(new Uint8Array([9, 9, 9, 9])) })).status).toBe(422)

    const first: Exchanged = await (await send(user, { vector, update: null })).json()
    applyUpdate(doc, Buffer.from(first.update, 'base64'))
    expect(contentOfDocument(doc)).toEqual(await contentOf(id))
    sharedField(doc, 'headline').insert(0, 'Бүгін ')
    const update = base64(encodeStateAsUpdate(doc, Buffer.from(first.vector, 'base64')))
    const second: Exchanged = await (
      await send(user, { vector: base64(encodeStateVector(doc)), update, save: true })
    ).json()
    expect(second).toMatchObject({ editable: true, saved: { version: 2 }, allSaved: true, refused: null })
    expect((await contentOf(id)).headline).toBe('Бүгін Өзен жағасы көгалданды')
    await site.stop()
  })
})
