import type { Database } from '@/db/client'
import { findArticle } from '@/db/queries/articles'
import { findPreviewLink, notePreviewLinkOpened } from '@/db/queries/preview-links'
import type { Article } from '@/lib/articles/article'
import { toArticle, toSnapshotContent } from '@/lib/articles/article-mapper'
import { type Preview, previewOf } from '@/lib/articles/preview-article'
import { hashPreviewToken } from './manage-preview-links'

/** `ended`: it has expired, was ended, or its article is in the trash. `unknown`: there never was such a link, or it is long gone. */
export type LinkState = 'live' | 'ended' | 'unknown'

/** As long as 32 bytes are in base64url (RFC 4648, 5). */
const tokenShape = /^[A-Za-z0-9_-]{43}$/

/** How it stands with a link, without opening it. @param token unchecked, as it came in an address */
export async function readLinkState(db: Database, token: string, now: Date = new Date()): Promise<LinkState> {
  const found = await findTarget(db, token, now)
  return typeof found === 'string' ? found : 'live'
}

/** What a link shows, in the shape that readers' pages take; undefined when it shows nothing any more. */
export async function openPreviewLink(
  db: Database,
  token: string,
  now: Date = new Date(),
): Promise<(Preview & { expiresAt: Date }) | undefined> {
  const found = await findTarget(db, token, now)
  if (typeof found === 'string') return undefined
  const preview = await previewOf(db, found.article, now)
  if (preview === undefined) return undefined
  await notePreviewLinkOpened(db, found.id, now)
  return { ...preview, expiresAt: found.expiresAt }
}

type Target = { id: string; article: Article; expiresAt: Date }

async function findTarget(db: Database, token: string, now: Date): Promise<Target | Exclude<LinkState, 'live'>> {
  const link = tokenShape.test(token) ? await findPreviewLink(db, hashPreviewToken(token)) : undefined
  if (link === undefined) return 'unknown'
  if (link.revokedAt !== null || link.expiresAt <= now) return 'ended'
  const row = await findArticle(db, link.articleId)
  if (row === undefined) return 'ended'
  const article = toArticle(row)
  const shown = link.snapshot === null ? article : { ...article, ...toSnapshotContent(link.snapshot) }
  return { id: link.id, article: shown, expiresAt: link.expiresAt }
}
