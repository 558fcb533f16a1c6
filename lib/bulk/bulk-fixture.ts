import { findArticle } from '@/db/queries/articles'
import { findStanding } from '@/db/queries/bulk-actions'
import { findPublicFootprint } from '@/db/queries/publication-writes'
import { testDatabase } from '@/db/testing/test-database'
import { openNewsroom } from '@/lib/articles/newsroom-fixture'
import type { Actor } from '@/lib/auth/permissions'
import type { BulkCommand } from './bulk-command'
import { runBulkCommand } from './run-bulk-command'
import { undoBulkAction } from './undo-bulk-action'

/** A newsroom whose editor does something with many articles, and takes it back. */
export async function openBulkRoom() {
  const { db, drop } = await testDatabase()
  const room = await openNewsroom(db)
  const { editor } = room.people
  return {
    db,
    drop,
    room,
    run: (ids: string[], command: BulkCommand, actor: Actor = editor) => runBulkCommand(db, actor, { ids, command }),
    undo: (actionId: string | null, actor: Actor = editor) => undoBulkAction(db, actor, { id: actionId ?? '' }),
    /** Everything that an undoing must give back; the number of the save grows, for history is never taken back. */
    stateOf: async (id: string) => {
      const [article, footprint, standing] = [
        await findArticle(db, id),
        await findPublicFootprint(db, id),
        await findStanding(db, id),
      ]
      const { sectionId, slug, headline, body, tagIds, status } = article ?? {}
      const { firstPublishedAt, updatedAt, withdrawnAt, scheduledFor } = article ?? {}
      const seen = footprint && { ...footprint, revisionId: undefined }
      const text = { sectionId, slug, headline, body, tagIds }
      return {
        text,
        status,
        firstPublishedAt,
        updatedAt,
        withdrawnAt,
        scheduledFor,
        seen,
        changedSince: standing?.publishedVersion !== null && standing?.publishedVersion !== standing?.version,
        trashed: standing?.trashedAt !== null,
      }
    },
  }
}

export const withdraw = { kind: 'withdraw', reason: 'Тексерілуде' } as const

/** Why articles were left as they are, by the names of the messages. */
export const reasons = ({ refused }: { refused: readonly { messages: readonly { key: string }[] }[] }) =>
  refused.map(({ messages }) => messages.map(({ key }) => key).join())
