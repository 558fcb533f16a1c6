import type { Database } from '@/db/client'
import { lockArticle } from '@/db/queries/articles'
import { findRevision, updateRevisionName } from '@/db/queries/revisions'
import { recordAudit } from '@/lib/audit/record-audit'
import type { Actor } from '@/lib/auth/permissions'
import { change } from '@/lib/cache/change'
import { denied, notFound, type Refusal } from '@/lib/command-result'

/** What may be written to a revision, in characters. */
export const revisionNameLimit = 100
export const revisionNoteLimit = 1000

type RevisionName = { revisionId: string; name: string; note: string }

/**
 * Gives a revision a name and a note, so that it is found again among the saves of a day; empty ones take them away. Whoever may change
 * the article may do so.
 */
export async function nameRevision(
  db: Database,
  actor: Actor,
  { revisionId, name, note }: RevisionName,
): Promise<{ ok: true } | Refusal> {
  return change(db, async ({ tx }): Promise<{ ok: true } | Refusal> => {
    const revision = await findRevision(tx, revisionId)
    const article = revision && (await lockArticle(tx, revision.articleId))
    if (revision === undefined || article === undefined) return notFound
    const denial = denied(actor, 'article.edit', article)
    if (denial !== undefined) return denial
    await updateRevisionName(tx, revisionId, { name: name.trim(), note: note.trim() })
    const subject = { kind: 'article', id: article.id } as const
    await recordAudit(tx, actor, 'article.name-revision', subject, { version: revision.number, name: name.trim() })
    return { ok: true }
  })
}
