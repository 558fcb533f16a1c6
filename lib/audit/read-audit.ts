import type { Database } from '@/db/client'
import { type AuditEntry, listAuditEntries } from '@/db/queries/audit-log'

const pageSize = 50

export type AuditPage = {
  entries: AuditEntry[]
  /** The id to ask for the entries before, or undefined on the last page. */
  before: string | undefined
}

/** A page of the record of who did what, newest first. */
export async function readAudit(db: Database, before: string | undefined): Promise<AuditPage> {
  const rows = await listAuditEntries(db, { limit: pageSize + 1, ...(before !== undefined && { before }) })
  const entries = rows.slice(0, pageSize)
  return { entries, before: rows.length > pageSize ? entries.at(-1)?.id : undefined }
}
