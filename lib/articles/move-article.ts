import type { Database } from '@/db/client'
import { lockArticle } from '@/db/queries/articles'
import { findSection } from '@/db/queries/sections'
import { recordAudit } from '@/lib/audit/record-audit'
import type { Actor } from '@/lib/auth/permissions'
import { change } from '@/lib/cache/change'
import { denied, notFound } from '@/lib/command-result'
import { slugify } from '@/lib/kazakh/slug'
import { type Amended, amendArticle, permissionToAmend } from './amend-article'
import type { ArticleContent } from './article'
import { type ArticleAtVersion, conflict } from './article-results'

type Move = ArticleAtVersion & { sectionId: string; slug: string }

/**
 * Gives an article another section, another slug or both, at once for readers too and in what is scheduled, without publishing anything
 * else that has been written since. Its old address leads to the new one.
 * @returns the new version of the working copy, and the public path if there is one
 */
export async function moveArticle(
  db: Database,
  actor: Actor,
  { id, version, sectionId, slug }: Move,
  now: Date = new Date(),
): Promise<Amended> {
  return change(db, async (change): Promise<Amended> => {
    const { tx } = change
    const article = await lockArticle(tx, id)
    if (article === undefined) return notFound
    const denial = denied(actor, permissionToAmend(article), article)
    if (denial !== undefined) return denial
    if (article.version !== version) return conflict(article)
    if ((await findSection(tx, sectionId)) === undefined) {
      return { ok: false, reason: 'invalid', fieldErrors: { sectionId: { key: 'sectionMissing' } } }
    }
    const address = { sectionId, slug: slugify(slug) }
    const edit = (content: ArticleContent) => ({ ...content, ...address })
    const result = await amendArticle(change, article, { edit, takenSlug: 'refuse', actor, now })
    if (result.ok) {
      await recordAudit(tx, actor, 'article.move', { kind: 'article', id }, { ...address, path: result.path })
    }
    return result
  })
}
