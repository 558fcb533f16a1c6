import { isDeepStrictEqual } from 'node:util'
import type { Transaction } from 'kysely'
import { encodeSnapshot, snapshot } from 'yjs'
import type { Database } from '@/db/client'
import { type DocumentRow, lockDocument, updateDocument } from '@/db/queries/article-documents'
import { type ArticleRow, findArticle, lockArticle } from '@/db/queries/articles'
import { findUserById } from '@/db/queries/users'
import type { DB } from '@/db/schema'
import { toContent } from '@/lib/articles/article-mapper'
import type { ArticleRefusal } from '@/lib/articles/article-results'
import { checkContent } from '@/lib/articles/check-content'
import { findFreeSlug, isSlugTaken } from '@/lib/articles/free-slug'
import { saveDraft } from '@/lib/articles/save-draft'
import { change } from '@/lib/cache/change'
import { contentOfDocument } from './document'
import type { SavedRevision } from './messages'
import { loadDocument } from './stored-document'
import { actorOf, takeOver } from './take-over'

export type DocumentSaved =
  | { ok: true; saved: SavedRevision; document: DocumentRow }
  | { ok: false; reason: 'gone' }
  /** The text stays in the document. It will be saved when more typing has mended it. */
  | { ok: false; reason: 'refused'; refusal: ArticleRefusal }

/**
 * Makes a revision of what was typed together, by the name of whoever typed last and with everything that a save asks for: permission,
 * checks, notes that move along, an audit line. A document in which nothing new was typed makes none.
 */
export async function saveDocument(db: Database, articleId: string, now: Date = new Date()): Promise<DocumentSaved> {
  return change(db, async ({ tx }): Promise<DocumentSaved> => {
    const article = await lockArticle(tx, articleId)
    const row = await lockDocument(tx, articleId)
    if (article === undefined || row === undefined) return { ok: false, reason: 'gone' }
    if (row.version === article.version) return saveAs(tx, article, row, now)
    const taken = await takeOver(tx, article, row, now)
    return saveAs(tx, (await findArticle(tx, articleId)) ?? article, taken, now)
  })
}

async function saveAs(tx: Transaction<DB>, article: ArticleRow, row: DocumentRow, now: Date): Promise<DocumentSaved> {
  if (!row.pending) return { ok: true, saved: await readSave(tx, article), document: row }
  const doc = loadDocument(row.state)
  const content = contentOfDocument(doc)
  const checked = await checkContent(tx, article.edition, content)
  const same = checked.ok && isDeepStrictEqual(checked.content, toContent(article))
  if (!same) {
    const draft = { id: article.id, baseVersion: article.version, content }
    const result = await saveDraft(tx, await actorOf(tx, row.changedBy), draft, now)
    if (!result.ok) return { ok: false, reason: 'refused', refusal: result }
  }
  const current = (await findArticle(tx, article.id)) ?? article
  const document = { ...row, saved: encodeSnapshot(snapshot(doc)), version: current.version, pending: false }
  await updateDocument(tx, article.id, document)
  return { ok: true, saved: await readSave(tx, current), document }
}

/** What is said of the newest save: when it was, whose it is, and whether readers find another article at its address. */
export async function readSave(db: Database, article: ArticleRow): Promise<SavedRevision> {
  const { id, edition, sectionId, slug, version, savedBy, savedAt } = article
  const by = savedBy === null ? undefined : await findUserById(db, savedBy)
  const place = { edition, sectionId, articleId: id }
  const taken = slug !== '' && (await isSlugTaken(db, place, slug))
  return {
    version,
    savedAt: savedAt.toISOString(),
    by: by === undefined ? null : { id: by.id, name: by.name },
    slugSuggestion: taken ? await findFreeSlug(db, place, slug) : null,
  }
}
