import type { Database } from '@/db/client'
import { type ArrangementRow, findArrangement, findLiveArrangement } from '@/db/queries/front-arrangements'
import {
  type ArrangementValues,
  deleteFrontDraft,
  insertLiveArrangement,
  lockFrontPlace,
  upsertFrontDraft,
} from '@/db/queries/front-writes'
import { recordAudit } from '@/lib/audit/record-audit'
import type { Actor } from '@/lib/auth/permissions'
import { type Change, change } from '@/lib/cache/change'
import { tags } from '@/lib/cache/tags'
import { denied, notFound, type Refusal } from '@/lib/command-result'
import type { FrontInput, FrontPlace } from './arrangement'
import { checkArrangement, type FrontField, isFrontPlace, readDraft } from './check-arrangement'

type Person = Exclude<Actor, 'system'>
type Clock = { timeZone: string; now?: Date }

/** Somebody else has put another arrangement live since this one was begun. Nothing has been changed. */
type FrontConflict = { ok: false; reason: 'conflict'; live: ArrangementRow | undefined }

export type PutLiveResult = { ok: true; id: string } | FrontConflict | Refusal<FrontField>

/** Keeps what somebody is preparing; readers see nothing of it. */
export async function saveFrontDraft(
  db: Database,
  actor: Person,
  input: FrontInput,
  { timeZone }: Clock,
): Promise<{ ok: true } | Refusal> {
  const denial = denied(actor, 'front.arrange')
  if (denial !== undefined) return denial
  return db.transaction().execute(async (tx) => {
    if (!(await isFrontPlace(tx, input))) return notFound
    // A base that is gone is nobody's: the next act is told of it as a conflict.
    const base = input.baseId === null ? undefined : await findArrangement(tx, input.baseId)
    const values = await readDraft(tx, input, timeZone)
    await upsertFrontDraft(tx, input, actor.id, { ...values, baseId: base?.id ?? null })
    return { ok: true }
  })
}

/** Throws away what somebody was preparing. */
export async function dropFrontDraft(db: Database, actor: Person, place: FrontPlace): Promise<{ ok: true } | Refusal> {
  const denial = denied(actor, 'front.arrange')
  if (denial !== undefined) return denial
  await deleteFrontDraft(db, place, actor.id)
  return { ok: true }
}

/**
 * Puts an arrangement before readers, in one act. Should another one have gone live since this one was begun, nothing happens and the
 * answer says so: whoever still means it sends it again with that one as its base.
 */
export async function putFrontLive(
  db: Database,
  actor: Person,
  input: FrontInput,
  { timeZone, now = new Date() }: Clock,
): Promise<PutLiveResult> {
  const denial = denied(actor, 'front.arrange')
  if (denial !== undefined) return denial
  return change(db, async (change): Promise<PutLiveResult> => {
    const { tx } = change
    if (!(await isFrontPlace(tx, input))) return notFound
    await lockFrontPlace(tx, input)
    const checked = await checkArrangement(tx, input, { timeZone, now })
    if (!checked.ok) return { ok: false, reason: 'invalid', fieldErrors: checked.fieldErrors }
    const replaced = await findLiveArrangement(tx, input)
    if ((replaced?.id ?? null) !== input.baseId) return { ok: false, reason: 'conflict', live: replaced }
    const id = await replaceLive(change, actor, input, { ...checked.values, baseId: input.baseId, now })
    await deleteFrontDraft(tx, input, actor.id)
    await recordAudit(tx, actor, 'front.arrange', { kind: 'front', id }, auditDetailOf(input, checked.values))
    return { ok: true, id }
  })
}

/**
 * Puts back what stood at a place before, as a new arrangement, without what has ended since.
 * @param baseId what is live as the person sees it
 */
export async function restoreFront(
  db: Database,
  actor: Person,
  { id, baseId }: { id: string; baseId: string | null },
  now: Date = new Date(),
): Promise<PutLiveResult> {
  const denial = denied(actor, 'front.arrange')
  if (denial !== undefined) return denial
  return change(db, async (change): Promise<PutLiveResult> => {
    const { tx } = change
    const earlier = await findArrangement(tx, id)
    if (earlier === undefined || earlier.putLiveAt === null) return notFound
    await lockFrontPlace(tx, earlier)
    const replaced = await findLiveArrangement(tx, earlier)
    if ((replaced?.id ?? null) !== baseId) return { ok: false, reason: 'conflict', live: replaced }
    const values = valuesOf(earlier, now)
    const newId = await replaceLive(change, actor, earlier, { ...values, baseId: earlier.id, now })
    await recordAudit(tx, actor, 'front.restore', { kind: 'front', id: newId }, auditDetailOf(earlier, values))
    return { ok: true, id: newId }
  })
}

type LiveValues = ArrangementValues & { baseId: string | null; now: Date }

async function replaceLive({ tx, expires }: Change, actor: Person, place: FrontPlace, values: LiveValues) {
  const id = await insertLiveArrangement(tx, place, { ...values, userId: actor.id })
  expires([tags.front(place.edition, place.sectionId)])
  return id
}

/** What of an earlier arrangement can still stand. */
function valuesOf({ pins, stripText, stripArticleId, stripEndsAt }: ArrangementRow, now: Date): ArrangementValues {
  const stripHolds = stripEndsAt !== null && stripEndsAt > now
  return {
    pins: pins.flatMap(({ position, articleId, headline, endsAt }) => {
      const end = endsAt === null ? null : new Date(endsAt)
      return articleId === null || (end !== null && end <= now) ? [] : [{ position, articleId, headline, endsAt: end }]
    }),
    stripText: stripHolds ? stripText : '',
    stripArticleId: stripHolds ? stripArticleId : null,
    stripEndsAt: stripHolds ? stripEndsAt : null,
  }
}

function auditDetailOf({ edition }: FrontPlace, { pins, stripText }: ArrangementValues) {
  return { edition, pins: pins.map(({ headline }) => headline), strip: stripText }
}
