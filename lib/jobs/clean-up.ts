import type { Database } from '@/db/client'
import { deleteBulkActionsBefore } from '@/db/queries/bulk-actions'
import { deleteInvalidationsBefore } from '@/db/queries/invalidations'
import { deletePreviewLinksEndedBefore } from '@/db/queries/preview-links'
import { deleteSessionsExpiredBefore } from '@/db/queries/sessions'
import { deleteSignInAttemptsBefore } from '@/db/queries/sign-in-attempts'
import { undoDays } from '@/lib/bulk/bulk-command'
import { deleteLooseFiles } from '@/lib/media/delete-loose-files'
import { mediaStorage } from '@/lib/media/media-storage'
import { forgetUnusedWords } from '@/lib/search/forget-words'
import { emptyOldTrash } from '@/lib/trash/erase-article'
import type { Queue } from './queue'

const name = 'clean-up'
const day = 86_400_000

/** Has what nobody needs any more deleted every night, by one instance. */
export async function cleanUpNightly(queue: Queue, db: Database): Promise<void> {
  await queue.createQueue(name, { name, policy: 'singleton', retryLimit: 3, retryDelay: 60 })
  await queue.work(name, { pollingIntervalSeconds: 60 }, () => cleanUp(db, new Date()))
  await queue.schedule(name, '17 22 * * *')
}

/**
 * Deletes ended sessions, sign-in attempts that no limit counts any more, invalidations that every instance has long read, what has
 * lain in the trash long enough, links to previews that ended a month ago, what bulk actions kept for their undoing, and
 * words that no publication holds any more; at last the files of media that have long been replaced or deleted.
 */
export async function cleanUp(db: Database, now: Date): Promise<void> {
  const ago = (days: number) => new Date(now.getTime() - days * day)
  await deleteSessionsExpiredBefore(db, ago(1))
  await deleteSignInAttemptsBefore(db, ago(30))
  await deleteInvalidationsBefore(db, ago(7))
  await emptyOldTrash(db, now)
  await deletePreviewLinksEndedBefore(db, ago(30))
  await deleteBulkActionsBefore(db, ago(undoDays))
  await forgetUnusedWords(db)
  // Last, because a storage of others may be away.
  await deleteLooseFiles(db, await mediaStorage(), now)
}
