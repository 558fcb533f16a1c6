import type { Database } from '@/db/client'
import { findPage, listPages } from '@/db/queries/pages'
import type { Body } from '@/lib/body/body'
import { parseBody } from '@/lib/body/parse-body'
import type { Edition } from '@/lib/i18n/editions'

export type ListedPage = { id: string; slug: string; title: string; updatedAt: Date }

/** A fixed page as the newsroom edits it. */
export type Page = ListedPage & { edition: Edition; body: Body; version: number }

/** The fixed pages of an edition in their order. */
export async function readPages(db: Database, edition: Edition): Promise<ListedPage[]> {
  return listPages(db, edition)
}

/** @throws Error when what is stored is no body: every save checks it, so that is damage. */
export async function readPage(db: Database, id: string): Promise<Page | undefined> {
  const row = await findPage(db, id)
  if (row === undefined) return undefined
  const parsed = parseBody(row.body)
  if (!parsed.ok) throw new Error(`The stored text of the page ${id} is damaged`)
  return { ...row, body: parsed.body }
}
