import type { Database } from '@/db/client'
import { insertAuditEntry } from '@/db/queries/audit-log'
import type { Actor } from '@/lib/auth/permissions'

export type AuditSubject =
  'article' | 'section' | 'tag' | 'author' | 'page' | 'settings' | 'media' | 'user' | 'session' | 'name' | 'word'

/**
 * Writes down who did what; in the transaction that does it, so that there is never one without the other.
 * @param action what was done, as `article.publish`
 * @param detail what a later reader of the log needs: old and new values, never whole texts or secrets
 */
export async function recordAudit(
  db: Database,
  actor: Actor,
  action: string,
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
export function userIdOf(actor: Actor): string | null {
  return actor === 'system' ? null : actor.id
}
