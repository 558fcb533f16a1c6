import type { Database } from '@/db/client'
import { lockArticle } from '@/db/queries/articles'
import { recordAudit } from '@/lib/audit/record-audit'
import type { Actor } from '@/lib/auth/permissions'
import { change } from '@/lib/cache/change'
import { denied, notFound } from '@/lib/command-result'
import { recordStep } from '@/lib/workflow/record-step'
import { type ArticleAtVersion, type ArticleRefusal, conflict } from './article-results'
import { readRevisionToPublish } from './bound-revision'
import { preparePublication } from './prepare-publication'
import { type Published, publishContent } from './publish-revision'

export type PublishArticleResult = Published | ArticleRefusal

/**
 * Puts an article before readers at once: a first publication, a new state of a public article, a scheduled one before its time, or a
 * withdrawn one again. Of an approved or scheduled article it is exactly the approved text, whatever has been written since; of any
 * other the newest revision. Its first publication keeps its date for ever.
 * @param now the time of publication; an import or the demo content gives an earlier one
 * @returns the public path, the version now public, and the cache tags that this put out of date
 */
export async function publishArticle(
  db: Database,
  actor: Actor,
  { id, version }: ArticleAtVersion,
  now: Date = new Date(),
): Promise<PublishArticleResult> {
  return change(db, async (change): Promise<PublishArticleResult> => {
    const { tx } = change
    const article = await lockArticle(tx, id)
    if (article === undefined) return notFound
    const denial = denied(actor, 'article.publish', article)
    if (denial !== undefined) return denial
    if (article.version !== version) return conflict(article)
    const base = await readRevisionToPublish(tx, article)
    const prepared = await preparePublication(change, article, base.content, 'refuse')
    if (!prepared.ok) return prepared
    const textChanged = article.publishedVersion !== base.version
    const published = await publishContent(change, article, base, prepared.content, { actor, now, textChanged })
    await recordStep(tx, article, { actor, step: 'publish', to: 'published', version: base.version, now })
    const action = article.status === 'withdrawn' ? 'article.restore' : 'article.publish'
    const detail = { version: published.version, path: published.path }
    await recordAudit(tx, actor, action, { kind: 'article', id }, detail)
    return published
  })
}
