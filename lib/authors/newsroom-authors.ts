import type { Database } from '@/db/client'
import { type AuthorRow, findAuthor, listAuthors } from '@/db/queries/authors'

/** A byline with its page, for the newsroom: in every language. */
export type Author = AuthorRow

export async function readAuthors(db: Database): Promise<Author[]> {
  return listAuthors(db)
}

export async function readAuthor(db: Database, id: string): Promise<Author | undefined> {
  return findAuthor(db, id)
}
