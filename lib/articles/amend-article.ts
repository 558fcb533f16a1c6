import { type ArticleRow, updateArticleState } from '@/db/queries/articles'
import { findRevisionByNumber } from '@/db/queries/revisions'
import { findSection } from '@/db/queries/sections'
import type { Action, Actor } from '@/lib/auth/permissions'
import type { Change } from '@/lib/cache/change'
import { invalid } from '@/lib/command-result'
import type { ArticleContent } from './article'
import { toContent, toSnapshotContent } from './article-mapper'
import type { ArticleRefusal } from './article-results'
import { readRevisionToPublish } from './bound-revision'
import { preparePublication } from './prepare-publication'
import { missingToPublish } from './publish-requirements'
import { publishRevision } from './publish-revision'
import { storeRevision } from './store-revision'

type Amendment = {
  /** Gives the content with one thing changed. It is asked for what readers see and for what is being written. */
  edit: (content: ArticleContent) => ArticleContent
  /** What to do when readers find another article at the address it would have: ask the person, or take the next free one. */
  takenSlug: 'refuse' | 'number'
  actor: Actor
  now: Date
}

export type Amended = { ok: true; version: number; path: string | null } | ArticleRefusal

/** What somebody must be permitted to do to change one thing in an article at once. */
export function permissionToAmend(article: Pick<ArticleRow, 'publishedVersion' | 'status'>): Action {
  if (article.publishedVersion !== null) return 'article.publish'
  return isBound(article) ? 'article.schedule' : 'article.edit'
}

/** True when one revision is settled to be what readers get. */
function isBound({ status }: Pick<ArticleRow, 'status'>): boolean {
  return status === 'approved' || status === 'scheduled'
}

/**
 * Changes one thing in an article at once, wherever it stands: in what readers see, in what is approved or scheduled and in what is being
 * written, without publishing anything else that has been written since. The caller holds the article's lock and has asked for permission.
 */
export async function amendArticle(change: Change, article: ArticleRow, amendment: Amendment): Promise<Amended> {
  if (article.publishedVersion !== null) return amendPublic(change, article, amendment)
  if (isBound(article)) return amendBound(change, article, amendment)
  const { edit, actor, now } = amendment
  const { version } = await storeRevision(change.tx, article, edit(toContent(article)), actor, now)
  return { ok: true, version, path: null }
}

async function amendPublic(change: Change, article: ArticleRow, amendment: Amendment): Promise<Amended> {
  const { edit, takenSlug, actor, now } = amendment
  const base = await readPublishedRevision(change, article)
  const prepared = await preparePublication(change, article, edit(base.content), takenSlug)
  if (!prepared.ok) return prepared
  const stored = await storeRevision(change.tx, article, prepared.content, actor, now)
  const published = await publishRevision(change, article, stored, { now, textChanged: false })
  const { slug } = prepared.content
  const follow = (content: ArticleContent) => ({
    ...edit(content),
    ...(content.slug === base.content.slug && { slug }),
  })
  const version = await followWith(change, article, { base, stored, follow, actor, now })
  return { ok: true, version, path: published.path }
}

/** The approval and the schedule hold on to a new revision then, which differs from the old one in this one thing. */
async function amendBound(change: Change, article: ArticleRow, amendment: Amendment): Promise<Amended> {
  const { edit, actor, now } = amendment
  const { tx } = change
  const base = await readRevisionToPublish(tx, article)
  const content = edit(base.content)
  const missing = invalid(missingToPublish(content, article.edition, await findSection(tx, content.sectionId)))
  if (missing !== undefined) return missing
  const stored = await storeRevision(tx, article, content, actor, now)
  await updateArticleState(tx, article.id, {
    ...(article.scheduledRevisionId !== null && { scheduledRevisionId: stored.revisionId }),
    ...(article.approvedRevisionId !== null && { approvedRevisionId: stored.revisionId }),
  })
  return {
    ok: true,
    version: await followWith(change, article, { base, stored, follow: edit, actor, now }),
    path: null,
  }
}

type Following = Pick<Amendment, 'actor' | 'now'> & {
  base: { version: number }
  stored: { version: number }
  follow: Amendment['edit']
}

/** Lets a working copy that had gone further than what was amended go on from there, with the same thing changed in it. */
async function followWith({ tx }: Change, article: ArticleRow, following: Following): Promise<number> {
  const { base, stored, follow, actor, now } = following
  if (base.version === article.version) return stored.version
  const working = { id: article.id, version: stored.version }
  return (await storeRevision(tx, working, follow(toContent(article)), actor, now)).version
}

/** What readers see of it. */
async function readPublishedRevision({ tx }: Change, { id, publishedVersion }: ArticleRow) {
  const row = await findRevisionByNumber(tx, id, publishedVersion ?? 0)
  if (row === undefined) throw new Error(`The published revision of the article ${id} is missing`)
  return { version: row.number, content: toSnapshotContent(row.snapshot) }
}
