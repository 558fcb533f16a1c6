import type { Transaction } from 'kysely'
import type { ArticleRow } from '@/db/queries/articles'
import { findRevision, findRevisionByNumber, type RevisionRow } from '@/db/queries/revisions'
import type { DB } from '@/db/schema'
import { toSnapshotContent } from './article-mapper'
import type { StoredRevision } from './store-revision'

/**
 * The revision that readers get when the article is published as it stands: the scheduled or approved one, whatever has been written
 * since, and the newest where none is settled yet.
 * @throws Error when it is missing: a revision is never deleted while its article is there.
 */
export async function readRevisionToPublish(tx: Transaction<DB>, article: ArticleRow): Promise<StoredRevision> {
  const row = await findRevisionToPublish(tx, article)
  if (row === undefined) throw new Error(`The revision of the article ${article.id} that is to be published is missing`)
  return { revisionId: row.id, version: row.number, content: toSnapshotContent(row.snapshot) }
}

async function findRevisionToPublish(tx: Transaction<DB>, article: ArticleRow): Promise<RevisionRow | undefined> {
  switch (article.status) {
    case 'scheduled':
      return article.scheduledRevisionId === null ? undefined : findRevision(tx, article.scheduledRevisionId)
    case 'approved':
      return article.approvedRevisionId === null ? undefined : findRevision(tx, article.approvedRevisionId)
    case 'draft':
    case 'in_review':
    case 'published':
    case 'withdrawn':
      return findRevisionByNumber(tx, article.id, article.version)
  }
}
