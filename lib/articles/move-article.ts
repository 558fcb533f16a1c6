import type { Database } from '@/db/client'
import { type ArticleRow, lockArticle } from '@/db/queries/articles'
import { findRevisionByNumber } from '@/db/queries/revisions'
import { findSection } from '@/db/queries/sections'
import { recordAudit } from '@/lib/audit/record-audit'
import type { Actor } from '@/lib/auth/permissions'
import { type Change, change } from '@/lib/cache/change'
import { denied, notFound } from '@/lib/command-result'
import { slugify } from '@/lib/kazakh/slug'
import { toContent, toSnapshotContent } from './article-mapper'
import { type ArticleAtVersion, type ArticleRefusal, conflict } from './article-results'
import { preparePublication } from './prepare-publication'
import { publishContent } from './publish-revision'
import { storeRevision } from './store-revision'

type Move = ArticleAtVersion & { sectionId: string; slug: string }

export type MoveArticleResult = { ok: true; version: number; path: string | null } | ArticleRefusal

/**
 * Gives an article another section, another slug or both, at once for readers too, without publishing anything else that has been
 * written since. Its old address leads to the new one.
 * @returns the new version of the working copy, and the public path if there is one
 */
export async function moveArticle(
  db: Database,
  actor: Actor,
  { id, version, sectionId, slug }: Move,
  now: Date = new Date(),
): Promise<MoveArticleResult> {
  return change(db, async (change): Promise<MoveArticleResult> => {
    const { tx } = change
    const article = await lockArticle(tx, id)
    if (article === undefined) return notFound
    const isPublic = article.publishedVersion !== null
    const denial = denied(actor, isPublic ? 'article.publish' : 'article.edit', article)
    if (denial !== undefined) return denial
    if (article.version !== version) return conflict(article)
    if ((await findSection(tx, sectionId)) === undefined) {
      return { ok: false, reason: 'invalid', fieldErrors: { sectionId: { key: 'sectionMissing' } } }
    }
    const address = { sectionId, slug: slugify(slug) }
    const result = isPublic
      ? await movePublic(change, article, address, actor, now)
      : await moveDraft(change, article, address, actor, now)
    if (result.ok) {
      await recordAudit(tx, actor, 'article.move', { kind: 'article', id }, { ...address, path: result.path })
    }
    return result
  })
}

type Address = { sectionId: string; slug: string }

async function moveDraft(
  { tx }: Change,
  article: ArticleRow,
  address: Address,
  actor: Actor,
  now: Date,
): Promise<MoveArticleResult> {
  const { version } = await storeRevision(tx, article, { ...toContent(article), ...address }, actor, now)
  return { ok: true, version, path: null }
}

async function movePublic(
  change: Change,
  article: ArticleRow,
  address: Address,
  actor: Actor,
  now: Date,
): Promise<MoveArticleResult> {
  const row = await findRevisionByNumber(change.tx, article.id, article.publishedVersion ?? 0)
  if (row === undefined) throw new Error(`The published revision of the article ${article.id} is missing`)
  const base = { revisionId: row.id, version: row.number, content: toSnapshotContent(row.snapshot) }
  const prepared = await preparePublication(change, article, { ...base.content, ...address }, 'refuse')
  if (!prepared.ok) return prepared
  return publishContent(change, article, base, prepared.content, { actor, now, textChanged: false })
}
