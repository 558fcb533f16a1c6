import { type Kysely, sql } from 'kysely'
import type { DB, Edition } from '@/db/schema'

/** Whose front: an edition's own, or that of a section in it. */
export type FrontPlace = { edition: Edition; sectionId: string | null }

export type PinRow = {
  /** 0 leads; the others stand beside it in this order. */
  position: number
  /** Null once the article is erased. */
  articleId: string | null
  /** As it read when the arrangement was saved. */
  headline: string
  /** Null: until somebody takes it away. */
  endsAt: string | null
}

export type ArrangementRow = FrontPlace & {
  id: string
  arrangedBy: string | null
  arrangedByName: string | null
  baseId: string | null
  savedAt: Date
  /** Null for a draft. */
  putLiveAt: Date | null
  replacedAt: Date | null
  stripText: string
  stripArticleId: string | null
  stripEndsAt: Date | null
  pins: PinRow[]
}

/** What readers see at a place: pins and strip whose time is over are left out. Undefined where nobody has arranged anything. */
export async function findFrontForReaders(
  db: Kysely<DB>,
  place: FrontPlace,
): Promise<Pick<ArrangementRow, 'stripText' | 'stripArticleId' | 'pins'> | undefined> {
  // The database's clock says so, or the instance that has already told everybody that it ended.
  return db
    .selectFrom('front_arrangement as f')
    .select([
      sql<string>`case when strip_ends_at > now() and strip_ends_at >= next_end_at then strip_text else '' end`.as(
        'stripText',
      ),
      'f.strip_article_id as stripArticleId',
      pinsWhere(sql`p.ends_at is null or (p.ends_at > now() and p.ends_at >= f.next_end_at)`).as('pins'),
    ])
    .where(at(place))
    .where('f.put_live_at', 'is not', null)
    .where('f.replaced_at', 'is', null)
    .executeTakeFirst()
}

/** What is live at a place, with everything that it was put live with. */
export async function findLiveArrangement(db: Kysely<DB>, place: FrontPlace): Promise<ArrangementRow | undefined> {
  return selectArrangements(db)
    .where(at(place))
    .where('f.put_live_at', 'is not', null)
    .where('f.replaced_at', 'is', null)
    .executeTakeFirst()
}

/** What somebody is preparing for a place. */
export async function findFrontDraft(
  db: Kysely<DB>,
  place: FrontPlace,
  userId: string,
): Promise<ArrangementRow | undefined> {
  return selectArrangements(db)
    .where(at(place))
    .where('f.put_live_at', 'is', null)
    .where('f.arranged_by', '=', userId)
    .executeTakeFirst()
}

export async function findArrangement(db: Kysely<DB>, id: string): Promise<ArrangementRow | undefined> {
  return selectArrangements(db).where('f.id', '=', id).executeTakeFirst()
}

/** What stood at a place, and what stands there now, the last first. */
export async function listFrontHistory(db: Kysely<DB>, place: FrontPlace, limit: number): Promise<ArrangementRow[]> {
  return selectArrangements(db)
    .where(at(place))
    .where('f.put_live_at', 'is not', null)
    .orderBy('f.put_live_at', 'desc')
    .limit(limit)
    .execute()
}

/** The times up to an instant at which something on a front ends; past ones too, for as long as nobody has been told. */
export async function listFrontEndTimes(db: Kysely<DB>, until: Date): Promise<Date[]> {
  const rows = await db
    .selectFrom('front_arrangement')
    .select('next_end_at')
    .distinct()
    .where('next_end_at', '<=', until)
    .orderBy('next_end_at')
    .execute()
  return rows.flatMap(({ next_end_at: time }) => (time === null ? [] : [time]))
}

/** The very expression of the indexes; see the migration "front". */
export function at({ edition, sectionId }: FrontPlace) {
  const none = '00000000-0000-0000-0000-000000000000'
  return sql<boolean>`f.edition = ${edition} and coalesce(f.section_id, ${sql.lit(none)}) = ${sectionId ?? none}`
}

function selectArrangements(db: Kysely<DB>) {
  return db
    .selectFrom('front_arrangement as f')
    .leftJoin('user as u', 'u.id', 'f.arranged_by')
    .select([
      'f.id',
      'f.edition',
      'f.section_id as sectionId',
      'f.arranged_by as arrangedBy',
      'u.name as arrangedByName',
      'f.base_id as baseId',
      'f.saved_at as savedAt',
      'f.put_live_at as putLiveAt',
      'f.replaced_at as replacedAt',
      'f.strip_text as stripText',
      'f.strip_article_id as stripArticleId',
      'f.strip_ends_at as stripEndsAt',
      pinsWhere(sql`true`).as('pins'),
    ])
}

function pinsWhere(condition: ReturnType<typeof sql>) {
  return sql<PinRow[]>`(
    select coalesce(json_agg(json_build_object(
      'position', p.position, 'articleId', p.article_id, 'headline', p.headline, 'endsAt', p.ends_at
    ) order by p.position), '[]')
    from front_pin p where p.arrangement_id = f.id and (${condition}))`
}
