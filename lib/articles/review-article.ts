import type { Database } from '@/db/client'
import { lockArticle, updateArticleState } from '@/db/queries/articles'
import { recordAudit } from '@/lib/audit/record-audit'
import type { Action, Actor } from '@/lib/auth/permissions'
import { change } from '@/lib/cache/change'
import { denied, invalid, notFound, refused } from '@/lib/command-result'
import { type ArticleAtVersion, type ArticleRefusal, conflict } from './article-results'

export type ReviewResult = { ok: true } | ArticleRefusal

/** Hands a draft to the editors. A contributor cannot change it any more after that. */
export async function submitForReview(db: Database, actor: Actor, article: ArticleAtVersion): Promise<ReviewResult> {
  return pass(db, actor, article, { action: 'article.submit', from: 'draft', to: 'in_review' })
}

/** Gives an article that waits for an editor back to its writer. */
export async function returnToDraft(db: Database, actor: Actor, article: ArticleAtVersion): Promise<ReviewResult> {
  return pass(db, actor, article, { action: 'article.return', from: 'in_review', to: 'draft' })
}

type Step = { action: Extract<Action, 'article.submit' | 'article.return'>; from: Stage; to: Stage }
type Stage = 'draft' | 'in_review'

async function pass(
  db: Database,
  actor: Actor,
  { id, version }: ArticleAtVersion,
  { action, from, to }: Step,
): Promise<ReviewResult> {
  return change(db, async ({ tx }): Promise<ReviewResult> => {
    const article = await lockArticle(tx, id)
    if (article === undefined) return notFound
    const denial = denied(actor, action, article)
    if (denial !== undefined) return denial
    if (article.version !== version) return conflict(article)
    if (article.status !== from) return refused('wrongStatus')
    const refusal = invalid(article.headline === '' ? { headline: { key: 'headlineMissing' } } : {})
    if (to === 'in_review' && refusal !== undefined) return refusal
    await updateArticleState(tx, id, { status: to })
    await recordAudit(tx, actor, action, { kind: 'article', id }, { version })
    return { ok: true }
  })
}
