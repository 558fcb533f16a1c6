import type { Database } from '@/db/client'
import { findNameException, listNameExceptions, type NameExceptionRow } from '@/db/queries/name-exceptions'
import { sortKazakh } from '@/lib/kazakh/collation'

/** The names whose spelling is fixed, in the order of the Kazakh alphabet. */
export async function readNames(db: Database): Promise<NameExceptionRow[]> {
  return sortKazakh(await listNameExceptions(db), ({ name }) => name)
}

/** One of them, or undefined where it has been deleted. */
export async function readName(db: Database, id: string): Promise<NameExceptionRow | undefined> {
  return findNameException(db, id)
}
