import type { Transaction } from 'kysely'
import { notifyTogether } from '@/db/queries/article-documents'
import { type ArticleRow, updateArticleContent } from '@/db/queries/articles'
import { insertRevision } from '@/db/queries/revisions'
import type { DB } from '@/db/schema'
import { userIdOf } from '@/lib/audit/record-audit'
import type { Actor } from '@/lib/auth/permissions'
import { moveNotes } from '@/lib/notes/move-notes'
import { indexArticles } from '@/lib/search/index-articles'
import type { ArticleContent } from './article'
import { toContentRow } from './article-mapper'

export type StoredRevision = { revisionId: string; version: number; content: ArticleContent }

/**
 * Makes content the working copy of an article and keeps it as a revision for ever. The caller holds the article's lock and has
 * checked the content. Whoever is writing in the article hears of it with the commit.
 */
export async function storeRevision(
  tx: Transaction<DB>,
  article: Pick<ArticleRow, 'id' | 'version'>,
  content: ArticleContent,
  actor: Actor,
  now: Date,
): Promise<StoredRevision> {
  const version = article.version + 1
  const savedBy = userIdOf(actor)
  await moveNotes(tx, article.id, content.body)
  await updateArticleContent(tx, article.id, toContentRow(content), { version, savedBy, savedAt: now })
  await indexArticles(tx, [article.id])
  const revisionId = await insertRevision(tx, {
    articleId: article.id,
    number: version,
    snapshot: content,
    savedBy,
    savedAt: now,
  })
  await notifyTogether(tx, { kind: 'article', article: article.id })
  return { revisionId, version, content }
}
