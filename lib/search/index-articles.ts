import type { Transaction } from 'kysely'
import {
  copyIndexToArticles,
  type IndexableRow,
  type IndexRow,
  insertSearchWords,
  lockIndexableArticles,
  lockIndexablePublications,
  upsertArticleIndex,
  upsertPublicationIndex,
} from '@/db/queries/search-index'
import type { DB } from '@/db/schema'
import type { Body } from '@/lib/body/body'
import { plainText } from '@/lib/body/read-body'
import { editions } from '@/lib/i18n/editions'
import { inEdition } from '@/lib/settings/site-settings'
import type { IndexEntry } from './index-text'
import { recentIndexEntry } from './recent-entries'
import { filedTerm } from './terms'

/**
 * Lets readers find publications as they stand in this transaction: called by publishing, and by reindexing. Those that are not public
 * are passed over.
 */
export async function indexPublications(tx: Transaction<DB>, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  const rows = await lockIndexablePublications(tx, ids)
  const indexed = rows.map((row) => ({ row, entry: entryOf(row) }))
  await upsertPublicationIndex(
    tx,
    indexed.map(({ row, entry }) => ({ ...toIndexRow(row, entry), first_published_at: row.firstPublishedAt })),
  )
  for (const edition of editions) {
    const words = new Set(indexed.flatMap(({ row, entry }) => (row.edition === edition ? entry.words : [])))
    if (words.size > 0) await insertSearchWords(tx, edition, [...words].sort())
  }
}

/** Publications that nobody has worked on since: what readers find in them is what the newsroom finds. */
export async function indexSettledPublications(tx: Transaction<DB>, ids: readonly string[]): Promise<void> {
  await indexPublications(tx, ids)
  await copyIndexToArticles(tx, ids)
}

/** Lets the newsroom find working copies: called by every save. */
export async function indexArticles(tx: Transaction<DB>, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  const rows = await lockIndexableArticles(tx, ids)
  await upsertArticleIndex(
    tx,
    rows.map((row) => toIndexRow(row, entryOf(row))),
  )
}

/** The entry of a row, with the words that stand in it. */
export function entryOf(row: IndexableRow): IndexEntry {
  const { edition, authors, tags } = row
  return recentIndexEntry(edition, {
    headline: row.headline,
    standfirst: row.standfirst,
    names: [...authors.map(({ names }) => inEdition(names, edition)), ...tags.map(({ name }) => name)],
    // Written by saving and publishing, which let nothing but a parsed body in.
    body: [...plainText(row.body as Body).split('\n'), row.leadCaption],
    filedUnder: [
      filedTerm('section', row.sectionId),
      ...authors.map(({ id }) => filedTerm('author', id)),
      ...tags.map(({ id }) => filedTerm('tag', id)),
    ],
  })
}

function toIndexRow(row: IndexableRow, { config, heading, terms, texts }: IndexEntry): IndexRow {
  return {
    article_id: row.articleId,
    edition: row.edition,
    first_published_at: null,
    config,
    heading,
    terms,
    texts,
  }
}
