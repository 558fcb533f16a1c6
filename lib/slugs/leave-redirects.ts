import type { Transaction } from 'kysely'
import { deleteRedirect, upsertRedirect } from '@/db/queries/redirects'
import type { DB, Edition } from '@/db/schema'

type Moved = {
  target: 'section' | 'tag' | 'series' | 'author' | 'page'
  id: string
  editions: readonly Edition[]
  /** Without the prefix of the edition. */
  from: string
  to: string
}

/** Makes the address that a thing had lead to the thing, in every edition it stands in. */
export async function leaveRedirects(tx: Transaction<DB>, { target, id, editions, from, to }: Moved): Promise<void> {
  if (from === to) return
  for (const edition of editions) {
    await upsertRedirect(tx, { edition, path: from, target, targetId: id })
    await deleteRedirect(tx, { edition, path: to, targetId: id })
  }
}
