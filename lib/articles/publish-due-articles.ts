import type { Database } from '@/db/client'
import { type ArticleRow, lockNextDueArticle, updateArticleState } from '@/db/queries/articles'
import { recordAudit } from '@/lib/audit/record-audit'
import { type Change, change } from '@/lib/cache/change'
import { findEndedRights } from '@/lib/media/ended-rights'
import { todayIn } from '@/lib/media/rights'
import { tellOfStep } from '@/lib/notices/tell-of-step'
import { readSettings } from '@/lib/settings/read-settings'
import { recordStep } from '@/lib/workflow/record-step'
import type { ArticleContent } from './article'
import { readRevisionToPublish } from './bound-revision'
import { preparePublication } from './prepare-publication'
import { publishContent } from './publish-revision'
import { noSchedule, statusWithoutSchedule } from './schedule-state'

export type DueArticle =
  | { id: string; published: true; path: string; tags: readonly string[] }
  /** Something that publishing needs was taken away after the scheduling; the article waits as what it was. */
  | { id: string; published: false }

/**
 * Publishes every scheduled article whose time has come, each in a transaction of its own. Any number of instances may call this at
 * the same time: an article that one of them holds is passed over by the others, and published once.
 * @throws AggregateError when something went wrong with some of them that nobody foresaw; the others have been published then.
 */
export async function publishDueArticles(db: Database, now: Date): Promise<DueArticle[]> {
  const done: DueArticle[] = []
  const failed = new Map<string, unknown>()
  for (;;) {
    let held: string | undefined
    try {
      const next = await change(db, async (change) => {
        const article = await lockNextDueArticle(change.tx, now, [...failed.keys()])
        held = article?.id
        return article && publishDue(change, article, now)
      })
      if (next === undefined) break
      done.push(next)
    } catch (error) {
      // Without an article in hand it is the database that failed, and the next article would fare no better.
      if (held === undefined) throw error
      failed.set(held, error)
    }
  }
  if (failed.size === 0) return done
  throw new AggregateError(
    failed.values(),
    `Scheduled articles could not be published: ${[...failed.keys()].join(', ')}`,
  )
}

async function publishDue(change: Change, article: ArticleRow, now: Date): Promise<DueArticle> {
  const { tx } = change
  const subject = { kind: 'article', id: article.id } as const
  const base = await readRevisionToPublish(tx, article)
  const prepared = await preparePublication(change, article, base.content, 'number')
  if (!prepared.ok) {
    const status = statusWithoutSchedule(article)
    await updateArticleState(tx, article.id, { ...noSchedule, status })
    await recordStep(tx, article, { actor: 'system', step: 'release-failed', to: status, version: base.version, now })
    await recordAudit(tx, 'system', 'article.schedule-failed', subject, { fieldErrors: prepared.fieldErrors })
    return { id: article.id, published: false }
  }
  const options = { actor: 'system', now, textChanged: true } as const
  const { version, path, tags } = await publishContent(change, article, base, prepared.content, options)
  await recordStep(tx, article, { actor: 'system', step: 'release', to: 'published', version: base.version, now })
  await tellOfEndedRights(tx, article, base.content, now)
  await recordAudit(tx, 'system', 'article.publish', subject, { version, path })
  return { id: article.id, published: true, path, tags }
}

/** Rights may end between the scheduling and the time. The article comes out as it was decided, and those who decided it are told. */
async function tellOfEndedRights(
  tx: Change['tx'],
  article: ArticleRow,
  content: ArticleContent,
  now: Date,
): Promise<void> {
  const { timeZone } = await readSettings(tx)
  const names = await findEndedRights(tx, content, todayIn(timeZone, now))
  if (names.length === 0) return
  await tellOfStep(tx, article, { step: 'rights-ended', actor: 'system', reason: names.join(', '), now })
}
