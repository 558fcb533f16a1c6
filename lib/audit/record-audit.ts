import type { Database } from '@/db/client'
import { insertAuditEntry } from '@/db/queries/audit-log'
import type { Actor } from '@/lib/auth/permissions'
import type { AuditAction } from '@/lib/i18n/audit-words'

/** Who did it: an actor, or somebody whom nobody knows, who did no more than try. */
export type AuditActor = Actor | { id: string | null; address?: string }

export type AuditSubject =
  | 'article'
  | 'front'
  | 'section'
  | 'tag'
  | 'series'
  | 'author'
  | 'page'
  | 'settings'
  | 'media'
  | 'user'
  | 'session'
  | 'name'
  | 'word'
  | 'view'

/**
 * Writes down who did what; in the transaction that does it, so that there is never one without the other.
 * @param action what was done, as `article.publish`; the log has words for it in every language
 * @param detail what a later reader of the log needs: old and new values, never whole texts or secrets
 */
export async function recordAudit(
  db: Database,
  actor: AuditActor,
  action: AuditAction,
  subject: { kind: AuditSubject; id: string | null },
  detail: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  await insertAuditEntry(db, {
    userId: userIdOf(actor),
    action,
    subject: subject.kind,
    subjectId: subject.id,
    detail,
    address: actor === 'system' ? '' : (actor.address ?? ''),
  })
}

/** The user behind an actor; null for the house itself. */
export function userIdOf(actor: AuditActor): string | null {
  return actor === 'system' ? null : actor.id
}
