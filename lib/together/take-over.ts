import { isDeepStrictEqual } from 'node:util'
import type { Transaction } from 'kysely'
import {
  applyUpdate,
  createDocFromSnapshot,
  decodeSnapshot,
  Doc,
  encodeSnapshot,
  encodeStateAsUpdate,
  snapshot,
} from 'yjs'
import { type DocumentRow, updateDocument } from '@/db/queries/article-documents'
import type { ArticleRow } from '@/db/queries/articles'
import { findUserById } from '@/db/queries/users'
import type { DB } from '@/db/schema'
import type { ArticleContent } from '@/lib/articles/article'
import { toContent } from '@/lib/articles/article-mapper'
import { checkContent } from '@/lib/articles/check-content'
import { storeRevision } from '@/lib/articles/store-revision'
import { recordSave } from '@/lib/audit/record-save'
import type { Actor } from '@/lib/auth/permissions'
import { contentOfDocument, writeContent } from './document'

/**
 * Brings into a document what was saved past it: a restored revision, a bulk action, a change of section. It is a merge of three: the
 * change from what the document was last saved as to what was saved now is made on a copy of the document as it stood at that save, and
 * then applied to the document as it stands. So what was typed meanwhile stays, and the cursors too.
 *
 * A text that was typed into a paragraph that the other save took away has no place any more; it is kept as a revision first. The caller
 * holds article and document.
 */
export async function takeOver(
  tx: Transaction<DB>,
  article: ArticleRow,
  row: DocumentRow,
  now: Date,
): Promise<DocumentRow> {
  const doc = new Doc({ gc: false })
  applyUpdate(doc, row.state)
  const base = createDocFromSnapshot(doc, decodeSnapshot(row.saved), new Doc({ gc: false }))
  const theirs = toContent(article)
  const before = contentOfDocument(base)
  const textIsTheirs = !sameText(before, theirs)
  const typed = contentOfDocument(doc)
  writeContent(base, await asTyped(tx, article, before, theirs), 'taken over')
  applyUpdate(doc, encodeStateAsUpdate(base))
  let { version } = article
  if (row.pending && textIsTheirs) version = await keepTyped(tx, article, { row, typed, theirs, now })
  const state = encodeStateAsUpdate(doc)
  const current = { ...row, state, saved: encodeSnapshot(snapshot(base)), version }
  await updateDocument(tx, row.articleId, current)
  return current
}

/**
 * What was saved elsewhere, but with every part that a save would leave the same as it was typed: a save takes the space off the end of
 * a headline, and somebody may be about to type the next word after it.
 */
async function asTyped(
  tx: Transaction<DB>,
  article: ArticleRow,
  before: ArticleContent,
  theirs: ArticleContent,
): Promise<ArticleContent> {
  const checked = await checkContent(tx, article.edition, before)
  if (!checked.ok) return theirs
  const { headline, standfirst, slug, lead } = checked.content
  return {
    ...theirs,
    ...(headline === theirs.headline && { headline: before.headline }),
    ...(standfirst === theirs.standfirst && { standfirst: before.standfirst }),
    ...(slug === theirs.slug && { slug: before.slug }),
    ...(isDeepStrictEqual(lead, theirs.lead) && { lead: before.lead }),
  }
}

type Typed = { row: DocumentRow; typed: ArticleContent; theirs: ArticleContent; now: Date }

/** Keeps what was typed as a revision of its own, and what was saved over it as the newest again. @returns the version then */
async function keepTyped(
  tx: Transaction<DB>,
  article: ArticleRow,
  { row, typed, theirs, now }: Typed,
): Promise<number> {
  const checked = await checkContent(tx, article.edition, typed)
  if (!checked.ok || sameText(checked.content, theirs)) return article.version
  const typist = await actorOf(tx, row.changedBy)
  const { version } = await storeRevision(tx, article, checked.content, typist, now)
  await recordSave(tx, typist, article.id, version)
  const saver = await actorOf(tx, article.savedBy)
  return (await storeRevision(tx, { id: article.id, version }, theirs, saver, now)).version
}

/** Somebody as the permission table knows them now; the house, for somebody who is there no more. */
export async function actorOf(tx: Transaction<DB>, userId: string | null): Promise<Actor> {
  const user = userId === null ? undefined : await findUserById(tx, userId)
  return user === undefined ? 'system' : { id: user.id, role: user.role }
}

function sameText(one: ArticleContent, other: ArticleContent): boolean {
  const textOf = ({ headline, standfirst, body }: ArticleContent) => ({
    headline: headline.trim(),
    standfirst: standfirst.trim(),
    body,
  })
  return isDeepStrictEqual(textOf(one), textOf(other))
}
