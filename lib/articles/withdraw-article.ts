import type { Database } from '@/db/client'
import { lockArticle, updateArticleState } from '@/db/queries/articles'
import { deletePublication, findPublicFootprint } from '@/db/queries/publication-writes'
import { listPathsTo, upsertRedirect } from '@/db/queries/redirects'
import { recordAudit } from '@/lib/audit/record-audit'
import type { Actor } from '@/lib/auth/permissions'
import { change } from '@/lib/cache/change'
import { tags as tagNames } from '@/lib/cache/tags'
import { denied, invalid, notFound, refused } from '@/lib/command-result'
import { removeWithWords } from '@/lib/search/forget-words'
import { readSettings } from '@/lib/settings/read-settings'
import { recordStep } from '@/lib/workflow/record-step'
import { pathOf, tagsOf } from './affected-tags'
import type { ArticleRefusal } from './article-results'

const withdrawalTag = tagNames.withdrawal()

export type WithdrawArticleResult = { ok: true; tags: readonly string[] } | ArticleRefusal

/**
 * Takes an article away from readers: gone from every list, and every address that it ever had answers "gone" (410). The text stays
 * with the newsroom, and publishing it again brings it back.
 * @param reason for the audit log
 */
export async function withdrawArticle(
  db: Database,
  actor: Actor,
  { id, reason }: { id: string; reason: string },
  now: Date = new Date(),
): Promise<WithdrawArticleResult> {
  return change(db, async ({ tx, expires }): Promise<WithdrawArticleResult> => {
    const article = await lockArticle(tx, id)
    if (article === undefined) return notFound
    const denial = denied(actor, 'article.withdraw', article)
    if (denial !== undefined) return denial
    const refusal = invalid(reason.trim() === '' ? { reason: { key: 'reasonMissing' } } : {})
    if (refusal !== undefined) return refusal
    const before = await findPublicFootprint(tx, id)
    if (before === undefined) return refused('wrongStatus')

    await removeWithWords(tx, id, () => deletePublication(tx, id))
    await updateArticleState(tx, id, { status: 'withdrawn', withdrawnAt: now })
    const version = article.publishedVersion ?? article.version
    await recordStep(tx, article, { actor, step: 'withdraw', to: 'withdrawn', version, reason: reason.trim(), now })
    const path = pathOf(before)
    await upsertRedirect(tx, { edition: before.edition, path, target: 'article', targetId: id })
    await recordAudit(tx, actor, 'article.withdraw', { kind: 'article', id }, { path, reason: reason.trim() })
    const { timeZone } = await readSettings(tx)
    const tags = tagsOf(before, undefined, await listPathsTo(tx, id), timeZone)
    expires([...tags, withdrawalTag])
    return { ok: true, tags }
  })
}
