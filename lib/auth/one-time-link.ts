import { createHash, randomBytes } from 'node:crypto'
import type { Database } from '@/db/client'
import { newId } from '@/db/id'
import {
  deleteUnusedLinks,
  findUsableLinkForUpdate,
  insertOneTimeLink,
  markLinkUsed,
} from '@/db/queries/one-time-links'
import type { OneTimeLinkPurpose } from '@/db/schema'

const hour = 3_600_000
const lifetime: Record<OneTimeLinkPurpose, number> = { 'set-up': 24 * hour, invite: 7 * 24 * hour, reset: 24 * hour }

/** Where a link of each purpose leads. */
const paths: Record<OneTimeLinkPurpose, string> = {
  'set-up': '/admin/setup',
  invite: '/admin/setup/join',
  reset: '/admin/setup/join',
}

export type NewLink = {
  /** The path with the token. The token stands nowhere else: the database keeps its hash only. */
  path: string
  expiresAt: Date
}

/**
 * Makes a link that works once and for a limited time. It takes the place of those made before for the same purpose, or for the
 * same user: an invitation and a reset both end in a new password.
 */
export async function createOneTimeLink(
  db: Database,
  purpose: OneTimeLinkPurpose,
  userId: string | null,
): Promise<NewLink> {
  const token = randomBytes(32).toString('base64url')
  const expiresAt = new Date(Date.now() + lifetime[purpose])
  await deleteUnusedLinks(db, purpose === 'set-up' ? ['set-up'] : ['invite', 'reset'], userId)
  await insertOneTimeLink(db, {
    id: newId(),
    purpose,
    token_hash: hashToken(token),
    user_id: userId,
    expires_at: expiresAt,
  })
  return { path: `${paths[purpose]}?token=${token}`, expiresAt }
}

/**
 * Uses a link up, inside the transaction that does what it permits.
 * @returns the user it was made for (null for the set-up), or undefined when it does not work.
 */
export async function consumeOneTimeLink(
  tx: Database,
  purposes: readonly OneTimeLinkPurpose[],
  token: string,
): Promise<{ userId: string | null } | undefined> {
  const link = await findUsableLinkForUpdate(tx, hashToken(token))
  if (link === undefined || !purposes.includes(link.purpose)) return undefined
  await markLinkUsed(tx, link.id)
  return { userId: link.user_id }
}

/** The token is 256 random bits, so a plain hash is enough: there is nothing to guess from. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
