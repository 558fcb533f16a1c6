import { type ArticleRow, updateArticleState } from '@/db/queries/articles'
import { findPublicFootprint, type PublicFootprint, upsertPublication } from '@/db/queries/publication-writes'
import { findSection } from '@/db/queries/sections'
import { deleteRedirect, listPathsTo, upsertRedirect } from '@/db/queries/redirects'
import type { Actor } from '@/lib/auth/permissions'
import { readingMinutes } from '@/lib/body/read-body'
import type { Change } from '@/lib/cache/change'
import { readEnv } from '@/lib/env'
import { isListed } from '@/lib/found/canonical-address'
import { localeOf } from '@/lib/i18n/editions'
import { indexPublications } from '@/lib/search/index-articles'
import { readSettings } from '@/lib/settings/read-settings'
import { pathOf, tagsOf } from './affected-tags'
import type { ArticleContent } from './article'
import { toContent, toContentRow } from './article-mapper'
import { noApproval, noSchedule } from './schedule-state'
import { type StoredRevision, storeRevision } from './store-revision'

export type Published = {
  ok: true
  /** Where readers find the article, without the prefix of its edition. */
  path: string
  /** The version that the working copy has now. */
  version: number
  /** The cache tags that this put out of date. */
  tags: readonly string[]
}

type Options = {
  actor: Actor
  now: Date
  /** False for a change of address only: the text is not newer for it. */
  textChanged: boolean
}

/**
 * Puts prepared content before readers, in the transaction of the caller, who holds the article's lock and has asked for permission.
 * @param base the revision that the content comes from. Where preparing gave it another address, it becomes a revision of its own, and
 *   a working copy that has gone further than `base` follows it to that address without being published.
 */
export async function publishContent(
  change: Change,
  article: ArticleRow,
  base: StoredRevision,
  content: ArticleContent,
  options: Options,
): Promise<Published> {
  const { sectionId, slug } = content
  if (sectionId === base.content.sectionId && slug === base.content.slug) {
    return publishRevision(change, article, base, options)
  }
  const { tx } = change
  const { actor, now } = options
  const stored = await storeRevision(tx, article, content, actor, now)
  const published = await publishRevision(change, article, stored, options)
  if (base.version === article.version) return published
  const working = { ...toContent(article), sectionId, slug }
  const { version } = await storeRevision(tx, { id: article.id, version: stored.version }, working, actor, now)
  return { ...published, version }
}

/** Puts exactly a revision before readers, in the transaction of the caller, who has prepared its content. */
export async function publishRevision(
  change: Change,
  article: ArticleRow,
  { revisionId, version, content }: StoredRevision,
  { now, textChanged }: Pick<Options, 'now' | 'textChanged'>,
): Promise<Published> {
  const { tx, expires } = change
  const before = await findPublicFootprint(tx, article.id)
  const firstPublishedAt = article.firstPublishedAt ?? now
  const updatedAt = article.firstPublishedAt !== null && textChanged ? now : article.updatedAt
  await upsertPublication(tx, {
    ...toContentRow(content),
    articleId: article.id,
    revisionId,
    edition: article.edition,
    translationGroup: article.translationGroup,
    firstPublishedAt,
    updatedAt,
    publishedAt: now,
    readingMinutes: readingMinutes(content.body),
    listed: isListed(content.found, await ownAddress(tx, article.edition, content)),
  })
  await indexPublications(tx, [article.id])
  const state = {
    status: 'published',
    firstPublishedAt,
    updatedAt,
    withdrawnAt: null,
    ...noSchedule,
    ...noApproval,
  } as const
  await updateArticleState(tx, article.id, state)
  const after = await findPublicFootprint(tx, article.id)
  if (after === undefined) throw new Error(`The article ${article.id} was published and is not there`)
  await leaveRedirect(change, before, after)
  const { timeZone } = await readSettings(tx)
  const tags = tagsOf(before, after, await listPathsTo(tx, article.id), timeZone)
  expires(tags)
  return { ok: true, path: pathOf(after), version: Math.max(version, article.version), tags }
}

/** Where readers find it in the script that it is written in; asked for only where the text names an address that may be this one. */
async function ownAddress(
  tx: Change['tx'],
  edition: ArticleRow['edition'],
  { sectionId, slug, found }: ArticleContent,
): Promise<string> {
  const section = found.canonical === '' ? undefined : await findSection(tx, sectionId)
  return section === undefined ? '' : `${readEnv().SITE_URL}${localeOf(edition).prefix}/${section.slug}/${slug}`
}

/** The old address leads to the article by its id, so that a chain of moves is one step for a reader. */
async function leaveRedirect(
  { tx }: Change,
  before: PublicFootprint | undefined,
  after: PublicFootprint,
): Promise<void> {
  const { edition, articleId } = after
  if (before !== undefined && pathOf(before) !== pathOf(after)) {
    await upsertRedirect(tx, { edition, path: pathOf(before), target: 'article', targetId: articleId })
  }
  await deleteRedirect(tx, { edition, path: pathOf(after), targetId: articleId })
}
