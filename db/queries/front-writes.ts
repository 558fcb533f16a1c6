import { type Kysely, sql, type Transaction } from 'kysely'
import { newId } from '@/db/id'
import type { DB } from '@/db/schema'
import { at, type FrontPlace } from './front-arrangements'

export type ArrangementValues = {
  stripText: string
  stripArticleId: string | null
  stripEndsAt: Date | null
  pins: readonly { position: number; articleId: string; headline: string; endsAt: Date | null }[]
}

/** Lets nobody else put anything live at the place until the transaction ends. */
export async function lockFrontPlace(tx: Transaction<DB>, { edition, sectionId }: FrontPlace): Promise<void> {
  await sql`select pg_advisory_xact_lock(71610002, hashtext(${`${edition}:${sectionId ?? ''}`}))`.execute(tx)
}

/** Keeps what somebody is preparing for a place: one draft for each person. @param baseId what stood there when they began */
export async function upsertFrontDraft(
  tx: Transaction<DB>,
  place: FrontPlace,
  userId: string,
  { baseId, ...values }: ArrangementValues & { baseId: string | null },
): Promise<void> {
  const columns = { ...stripColumns(values), base_id: baseId, saved_at: sql<Date>`now()` }
  const { id } = await tx
    .insertInto('front_arrangement')
    .values({ id: newId(), edition: place.edition, section_id: place.sectionId, arranged_by: userId, ...columns })
    .onConflict((conflict) =>
      conflict
        .expression(sql`arranged_by, edition, coalesce(section_id, '00000000-0000-0000-0000-000000000000')`)
        .where('put_live_at', 'is', null)
        .doUpdateSet(columns),
    )
    .returning('id')
    .executeTakeFirstOrThrow()
  await tx.deleteFrom('front_pin').where('arrangement_id', '=', id).execute()
  await insertPins(tx, id, values.pins)
}

export async function deleteFrontDraft(db: Kysely<DB>, place: FrontPlace, userId: string): Promise<void> {
  await db
    .deleteFrom('front_arrangement as f')
    .where(at(place))
    .where('f.arranged_by', '=', userId)
    .where('f.put_live_at', 'is', null)
    .execute()
}

/** Puts an arrangement in the place of the one that is live. @returns its id */
export async function insertLiveArrangement(
  tx: Transaction<DB>,
  place: FrontPlace,
  values: ArrangementValues & { userId: string | null; baseId: string | null; now: Date },
): Promise<string> {
  const { userId, baseId, now } = values
  await tx
    .updateTable('front_arrangement as f')
    .set({ replaced_at: now, next_end_at: null })
    .where(at(place))
    .where('f.put_live_at', 'is not', null)
    .where('f.replaced_at', 'is', null)
    .execute()
  const ends = [values.stripEndsAt, ...values.pins.map(({ endsAt }) => endsAt)].flatMap((end) => end?.getTime() ?? [])
  const id = newId()
  await tx
    .insertInto('front_arrangement')
    .values({
      id,
      edition: place.edition,
      section_id: place.sectionId,
      arranged_by: userId,
      base_id: baseId,
      put_live_at: now,
      next_end_at: ends.length === 0 ? null : new Date(Math.min(...ends)),
      ...stripColumns(values),
    })
    .execute()
  await insertPins(tx, id, values.pins)
  return id
}

/**
 * Notes on every live arrangement whose next end has come when the one after that will be; those that another transaction holds are
 * left to it. @returns the places where something has ended
 */
export async function advanceFrontEnds(tx: Transaction<DB>, now: Date): Promise<FrontPlace[]> {
  const { rows } = await sql<FrontPlace>`
    with due as (
      select id from front_arrangement where next_end_at <= ${now} for update skip locked
    )
    update front_arrangement f
    set next_end_at = coalesce((
      select min(ends_at) from (
        select p.ends_at from front_pin p where p.arrangement_id = f.id
        union all select f.strip_ends_at
      ) as every_end where ends_at > ${now}
    ), 'infinity')
    from due where f.id = due.id
    returning f.edition as "edition", f.section_id as "sectionId"`.execute(tx)
  return rows
}

function stripColumns({ stripText, stripArticleId, stripEndsAt }: ArrangementValues) {
  return { strip_text: stripText, strip_article_id: stripArticleId, strip_ends_at: stripEndsAt }
}

async function insertPins(tx: Transaction<DB>, id: string, pins: ArrangementValues['pins']): Promise<void> {
  if (pins.length === 0) return
  await tx
    .insertInto('front_pin')
    .values(
      pins.map(({ position, articleId, headline, endsAt }) => ({
        arrangement_id: id,
        position,
        article_id: articleId,
        headline,
        ends_at: endsAt,
      })),
    )
    .execute()
}
