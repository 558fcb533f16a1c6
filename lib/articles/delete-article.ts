import type { Database } from '@/db/client'
import { deleteArticle as deleteArticleRow, lockArticle } from '@/db/queries/articles'
import { recordAudit } from '@/lib/audit/record-audit'
import type { Actor } from '@/lib/auth/permissions'
import { change } from '@/lib/cache/change'
import { denied, notFound, refused } from '@/lib/command-result'
import type { ArticleRefusal } from './article-results'

export type DeleteArticleResult = { ok: true } | ArticleRefusal

/** Deletes an article that no reader has ever seen, with its revisions. One that was public can be withdrawn only. */
export async function deleteArticle(db: Database, actor: Actor, { id }: { id: string }): Promise<DeleteArticleResult> {
  return change(db, async ({ tx }): Promise<DeleteArticleResult> => {
    const article = await lockArticle(tx, id)
    if (article === undefined) return notFound
    const denial = denied(actor, 'article.delete', article)
    if (denial !== undefined) return denial
    if (article.firstPublishedAt !== null) return refused('alreadyPublic')
    await deleteArticleRow(tx, id)
    await recordAudit(tx, actor, 'article.delete', { kind: 'article', id }, { headline: article.headline })
    return { ok: true }
  })
}
