import type { Transaction } from 'kysely'
import { Doc, applyUpdate, encodeSnapshot, encodeStateAsUpdate, mergeUpdates, snapshot } from 'yjs'
import type { Database } from '@/db/client'
import {
  type DocumentRow,
  insertDocument,
  lockDocument,
  notifyTogether,
  updateDocument,
} from '@/db/queries/article-documents'
import { wasAnybodyThere } from '@/db/queries/article-presence'
import { type ArticleRow, lockArticle } from '@/db/queries/articles'
import type { DB } from '@/db/schema'
import { toContent } from '@/lib/articles/article-mapper'
import { change } from '@/lib/cache/change'
import { writeContent } from './document'
import { takeOver } from './take-over'

/** The largest document that is kept, with all that was deleted in it; a long reportage after a week of work has some hundred kilobytes. */
const documentMaxBytes = 16_000_000
/** Deleted text stays for undoing until nobody has been there for so long. */
const restMs = 60 * 60_000

/** A document from the database, with everything that was deleted in it. */
export function loadDocument(state: Uint8Array): Doc {
  const doc = new Doc({ gc: false })
  applyUpdate(doc, state)
  return doc
}

/**
 * The stored document of an article as somebody may work on it: made from the working copy when there is none yet, brought up to what was
 * saved elsewhere, and freed of deleted text when nobody has been there for an hour.
 * @returns the whole of it as a Yjs update; undefined when there is no such article
 */
export async function openDocument(
  db: Database,
  articleId: string,
  now: Date = new Date(),
): Promise<Uint8Array | undefined> {
  return change(db, async ({ tx }) => {
    const article = await lockArticle(tx, articleId)
    if (article === undefined) return undefined
    const row = await lockDocument(tx, articleId)
    if (row === undefined) return makeDocument(tx, article)
    const current = row.version === article.version ? row : await takeOver(tx, article, row, now)
    return (await compact(tx, current, now)) ?? current.state
  })
}

async function makeDocument(tx: Transaction<DB>, article: ArticleRow): Promise<Uint8Array> {
  const doc = new Doc({ gc: false })
  writeContent(doc, toContent(article), 'made')
  const state = encodeStateAsUpdate(doc)
  const saved = encodeSnapshot(snapshot(doc))
  await insertDocument(tx, { articleId: article.id, state, saved, version: article.version })
  return state
}

/** Lets deleted text go. The ids of what stays are the same, so whoever was away all the time can still merge. */
async function compact(tx: Transaction<DB>, row: DocumentRow, now: Date): Promise<Uint8Array | undefined> {
  const { articleId, pending, changedAt } = row
  const since = new Date(now.getTime() - restMs)
  if (pending || changedAt > since || (await wasAnybodyThere(tx, articleId, since))) return undefined
  const doc = new Doc({ gc: true })
  applyUpdate(doc, row.state)
  const state = encodeStateAsUpdate(doc)
  if (state.byteLength >= row.state.byteLength) return undefined
  await updateDocument(tx, articleId, { state, saved: encodeSnapshot(snapshot(doc)) })
  return state
}

export type Merged = { ok: true; state: Uint8Array; changed: boolean } | { ok: false; reason: 'gone' | 'too-large' }

/**
 * Merges what was typed into the stored document, and tells the other instances. Two instances that do so at once wait for each other,
 * and neither loses anything.
 * @param update a Yjs update that a document has taken without complaint
 * @param by who typed
 */
export async function mergeIntoDocument(
  db: Database,
  articleId: string,
  update: Uint8Array,
  { by, instance }: { by: string; instance: string },
): Promise<Merged> {
  return db.transaction().execute(async (tx): Promise<Merged> => {
    const row = await lockDocument(tx, articleId)
    if (row === undefined) return { ok: false, reason: 'gone' }
    const state = mergeUpdates([row.state, update])
    if (state.byteLength > documentMaxBytes) return { ok: false, reason: 'too-large' }
    if (Buffer.compare(state, row.state) === 0) return { ok: true, state, changed: false }
    await updateDocument(tx, articleId, { state, pending: true, changedBy: by, changedAt: new Date() })
    await notifyTogether(tx, { kind: 'document', article: articleId, instance })
    return { ok: true, state, changed: true }
  })
}
