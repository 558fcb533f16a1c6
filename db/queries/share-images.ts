import { type Kysely, sql } from 'kysely'
import type { DB, Edition, Json } from '@/db/schema'

export type ShareImageFacts = {
  edition: Edition
  headline: string
  sectionNames: Json
  /** The variants of the lead picture, as in `media.variants`. */
  variants: Json | null
  /** Its size and focus, and what was cut by hand, as in `media`. */
  width: number | null
  height: number | null
  focusX: number | null
  focusY: number | null
  crops: Json | null
  /** True when an editor chose a picture to stand alone; false when the image is drawn, beside the lead picture if there is one. */
  alone: boolean
}

/** What the share image of a public article shows. */
export async function findShareImageFacts(db: Kysely<DB>, articleId: string): Promise<ShareImageFacts | undefined> {
  return db
    .selectFrom('publication')
    .innerJoin('section', 'section.id', 'publication.section_id')
    .leftJoin('media', (join) =>
      join.on('media.id', '=', sql<string>`coalesce(publication.share_media_id, publication.lead_media_id)`),
    )
    .select(['publication.edition', 'publication.headline', 'section.names as sectionNames', 'media.variants'])
    .select(['media.width', 'media.height', 'media.focus_x as focusX', 'media.focus_y as focusY', 'media.crops'])
    .select(sql<boolean>`publication.share_media_id is not null`.as('alone'))
    .where('publication.article_id', '=', articleId)
    .executeTakeFirst()
}
