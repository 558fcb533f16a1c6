import { z } from 'zod'
import type { Database } from '@/db/client'
import { listMedia } from '@/db/queries/media-list'
import { type MediaQuery, toMediaFilter } from './media-filter'
import { toMedia } from './media-mapper'
import { type MediaView, toMediaView } from './media-view'

const pageSize = 48

/** A page of the media library. `next` goes back as `before` for the page after this one. */
export type LibraryPage = { items: MediaView[]; next?: string }

const cursorShape = z.tuple([z.iso.datetime(), z.uuid()])

/**
 * A page of the media library, newest first.
 * @param before what the page before gave as `next`; anything else is ignored
 * @param today 2026-08-05, in the publication's time zone
 */
export async function readLibraryPage(
  db: Database,
  query: MediaQuery,
  { before, today }: { before: string; today: string },
): Promise<LibraryPage> {
  const cursor = cursorShape.safeParse(before.split('_'))
  const rows = await listMedia(db, toMediaFilter(query, today), {
    limit: pageSize + 1,
    before: cursor.success ? { at: new Date(cursor.data[0]), id: cursor.data[1] } : undefined,
  })
  const items = rows.slice(0, pageSize).map((row) => toMediaView(toMedia(row)))
  const last = rows[pageSize - 1]
  if (rows.length <= pageSize || last === undefined) return { items }
  return { items, next: `${last.created_at.toISOString()}_${last.id}` }
}
