import type { Database } from '@/db/client'
import type { ArticleFilter } from '@/db/queries/article-filter'
import { type ArticleListRow, countArticlesByStatus, listArticles } from '@/db/queries/article-list'
import { findArticle } from '@/db/queries/articles'
import type { ListCursor } from '@/db/queries/publication-cards'
import { findRevision, listRevisions, type RevisionListRow, type RevisionRow } from '@/db/queries/revisions'
import { listBehind } from '@/db/queries/translations'
import { findTrashed } from '@/db/queries/trash'
import type { ArticleStatus } from '@/db/schema'
import { userIdOf } from '@/lib/audit/record-audit'
import { type Actor, can } from '@/lib/auth/permissions'
import { denied, notFound, type Refusal, refused } from '@/lib/command-result'
import { newsroomQueries } from '@/lib/search/newsroom-search'
import type { Article, ArticleContent } from './article'
import { toArticle, toSnapshotContent } from './article-mapper'

/** The working copy, for somebody who may read it. */
export async function openArticle(
  db: Database,
  actor: Actor,
  id: string,
): Promise<{ ok: true; article: Article } | Refusal> {
  const row = await findArticle(db, id)
  if (row !== undefined) return denied(actor, 'article.read', row) ?? { ok: true, article: toArticle(row) }
  const trashed = await findTrashed(db, id)
  return trashed !== undefined && can(actor, 'article.read', trashed) ? refused('inTrash') : notFound
}

export type ReadableArticle = ArticleListRow & {
  /** True for a translation whose original has changed since. */
  translationBehind: boolean
}

/** The working copies that an actor may read, the last saved first. `next` goes on where the page ends; undefined on the last one. */
export async function listReadableArticles(
  db: Database,
  actor: Actor,
  filter: Omit<ArticleFilter, 'visibleTo' | 'anywhere'>,
  { before, limit }: { before?: ListCursor; limit: number },
): Promise<{ items: ReadableArticle[]; next?: ListCursor }> {
  const anywhere = newsroomQueries(filter.query ?? '')
  const rows = await listArticles(
    db,
    { ...filter, anywhere, visibleTo: ownOnly(actor) },
    { before, limit: limit + 1, viewerId: userIdOf(actor) ?? undefined },
  )
  const shown = rows.slice(0, limit)
  const behind = new Set(
    await listBehind(
      db,
      shown.map(({ id }) => id),
      ownOnly(actor),
    ),
  )
  const items = shown.map((row) => ({ ...row, translationBehind: behind.has(row.id) }))
  const last = items.at(-1)
  return rows.length > limit && last !== undefined ? { items, next: { at: last.savedAt, id: last.id } } : { items }
}

/** How many working copies that an actor may read stand in each status; counting stops at 1,000. */
export async function countReadableArticles(
  db: Database,
  actor: Actor,
  filter: Omit<ArticleFilter, 'visibleTo' | 'status' | 'query' | 'anywhere'> = {},
): Promise<Record<ArticleStatus, number>> {
  return countArticlesByStatus(db, { ...filter, visibleTo: ownOnly(actor) })
}

/** The saves of an article, newest first, without their texts. */
export async function listArticleRevisions(
  db: Database,
  actor: Actor,
  id: string,
  page: { before?: number; limit: number },
): Promise<{ ok: true; revisions: RevisionListRow[] } | Refusal> {
  const opened = await openArticle(db, actor, id)
  return opened.ok ? { ok: true, revisions: await listRevisions(db, id, page) } : opened
}

/** What was written in an article at one save. */
export async function openRevision(
  db: Database,
  actor: Actor,
  revisionId: string,
): Promise<{ ok: true; revision: RevisionRow; content: ArticleContent } | Refusal> {
  const revision = await findRevision(db, revisionId)
  if (revision === undefined) return notFound
  const opened = await openArticle(db, actor, revision.articleId)
  return opened.ok ? { ok: true, revision, content: toSnapshotContent(revision.snapshot) } : opened
}

/** Whose working copies somebody sees; undefined when it is everybody's. */
export function ownOnly(actor: Actor): string | undefined {
  return actor === 'system' || can(actor, 'article.read', { createdBy: null }) ? undefined : actor.id
}
