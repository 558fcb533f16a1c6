import type { Database } from '@/db/client'
import { type AuthorRow, findAuthor, listAuthors } from '@/db/queries/authors'
import type { Edition } from '@/lib/i18n/editions'
import { inLanguage } from '@/lib/i18n/in-language'
import { sortByName } from '@/lib/i18n/sort-by-name'

/** A byline with its page, for the newsroom: in every language. */
export type Author = AuthorRow

/** All of them, in the order of their names in the person's language. */
export async function readAuthors(db: Database, language: Edition): Promise<Author[]> {
  return sortByName(await listAuthors(db), language, ({ names }) => inLanguage(names, language))
}

export async function readAuthor(db: Database, id: string): Promise<Author | undefined> {
  return findAuthor(db, id)
}
