import { createHash, randomBytes } from 'node:crypto'
import type { Database } from '@/db/client'
import { newId } from '@/db/id'
import { findArticle } from '@/db/queries/articles'
import {
  insertPreviewLink,
  listLivePreviewLinks,
  type PreviewLinkRow,
  revokePreviewLink,
} from '@/db/queries/preview-links'
import { findRevisionByNumber } from '@/db/queries/revisions'
import { recordAudit, userIdOf } from '@/lib/audit/record-audit'
import type { Actor } from '@/lib/auth/permissions'
import { denied, notFound, type Refusal, refused } from '@/lib/command-result'

/** The days for which a link may be made. */
export const linkDays = [1, 7, 30] as const
export type LinkDays = (typeof linkDays)[number]

/** What a link shows: always what was saved last, or for ever the text as it stood when the link was made. */
export type LinkText = 'newest' | 'present'

const day = 86_400_000
const mostLinks = 20

export type CreatePreviewLinkResult = { ok: true; path: string; expiresAt: Date } | Refusal

/**
 * Makes a link by which anybody can read an article before it is published, without signing in, until it expires or is ended.
 * @returns the path with the token in it. The token stands nowhere else: the database keeps its hash only.
 */
export async function createPreviewLink(
  db: Database,
  actor: Actor,
  { id, days, text }: { id: string; days: LinkDays; text: LinkText },
  now: Date = new Date(),
): Promise<CreatePreviewLinkResult> {
  return db.transaction().execute(async (tx): Promise<CreatePreviewLinkResult> => {
    const article = await findArticle(tx, id)
    if (article === undefined) return notFound
    const denial = denied(actor, 'article.share', article)
    if (denial !== undefined) return denial
    if ((await listLivePreviewLinks(tx, id, now)).length >= mostLinks)
      return refused('tooManyLinks', { limit: mostLinks })
    const revision = text === 'present' ? await findRevisionByNumber(tx, id, article.version) : undefined
    const token = randomBytes(32).toString('base64url')
    const expiresAt = new Date(now.getTime() + days * day)
    await insertPreviewLink(tx, {
      id: newId(),
      article_id: id,
      revision_id: revision?.id ?? null,
      token_hash: hashPreviewToken(token),
      created_by: userIdOf(actor),
      created_at: now,
      expires_at: expiresAt,
    })
    await recordAudit(tx, actor, 'article.share', { kind: 'article', id }, { expiresAt })
    return { ok: true, path: `/preview/${token}`, expiresAt }
  })
}

export type ListPreviewLinksResult = { ok: true; links: PreviewLinkRow[] } | Refusal

/** The links of an article that can still be opened, the newest first. */
export async function readPreviewLinks(
  db: Database,
  actor: Actor,
  id: string,
  now: Date = new Date(),
): Promise<ListPreviewLinksResult> {
  const article = await findArticle(db, id)
  if (article === undefined) return notFound
  return denied(actor, 'article.share', article) ?? { ok: true, links: await listLivePreviewLinks(db, id, now) }
}

export type EndPreviewLinkResult = { ok: true } | Refusal

/** Ends a link before its time. Whoever opens it from then on is told that it has ended. */
export async function endPreviewLink(
  db: Database,
  actor: Actor,
  { id, linkId }: { id: string; linkId: string },
  now: Date = new Date(),
): Promise<EndPreviewLinkResult> {
  return db.transaction().execute(async (tx): Promise<EndPreviewLinkResult> => {
    const article = await findArticle(tx, id)
    if (article === undefined) return notFound
    const denial = denied(actor, 'article.share', article)
    if (denial !== undefined) return denial
    if (!(await revokePreviewLink(tx, { id: linkId, articleId: id }, now))) return notFound
    await recordAudit(tx, actor, 'article.unshare', { kind: 'article', id })
    return { ok: true }
  })
}

/** The token is 256 random bits, so a plain hash is enough: there is nothing to guess from. */
export function hashPreviewToken(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
