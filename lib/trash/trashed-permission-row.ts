import type { Database } from '@/db/client'
import { findTrashed } from '@/db/queries/trash'
import type { PermissionRow } from '@/lib/auth/permissions'

/** What the permission table asks about an article in the trash; undefined for an id that lies in none. */
export async function findTrashedPermissionRow(db: Database, id: string): Promise<PermissionRow | undefined> {
  return findTrashed(db, id)
}
