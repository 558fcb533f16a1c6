import type { Database } from '@/db/client'
import { findFrontDraft, findLiveArrangement } from '@/db/queries/front-arrangements'
import { listByIds } from '@/db/queries/publication-lists'
import type { SignedInUser } from '@/lib/auth/session'
import { denied, type Refusal } from '@/lib/command-result'
import { type FrontArrangement, type FrontPlace, nothingArranged } from './arrangement'
import { articlesNamed, showArrangement } from './show-arrangement'

/** A front as it would look if what somebody is preparing went live now; what is live, where they have changed nothing. */
export async function previewFront(
  db: Database,
  user: SignedInUser,
  place: FrontPlace,
): Promise<{ ok: true; arrangement: FrontArrangement } | Refusal> {
  const denial = denied(user, 'front.arrange')
  if (denial !== undefined) return denial
  const row = (await findFrontDraft(db, place, user.id)) ?? (await findLiveArrangement(db, place))
  if (row === undefined) return { ok: true, arrangement: nothingArranged }
  const now = new Date()
  const pins = row.pins.filter(({ endsAt }) => endsAt === null || new Date(endsAt) > now)
  const stripText = row.stripEndsAt !== null && row.stripEndsAt <= now ? '' : row.stripText
  const current = { pins, stripText, stripArticleId: row.stripArticleId }
  return { ok: true, arrangement: showArrangement(place, current, await listByIds(db, articlesNamed(current))) }
}
