import type { Database } from '@/db/client'
import { advanceFrontEnds } from '@/db/queries/front-writes'
import { recordAudit } from '@/lib/audit/record-audit'
import { change } from '@/lib/cache/change'
import { tags } from '@/lib/cache/tags'
import type { FrontPlace } from './arrangement'

/**
 * Tells every cache of the fronts on which a pin or the line of breaking news has ended. Any number of instances may call this at the
 * same time: each end is told of once.
 * @returns the places where something has ended
 */
export async function endDuePins(db: Database, now: Date): Promise<FrontPlace[]> {
  return change(db, async ({ tx, expires }) => {
    const places = await advanceFrontEnds(tx, now)
    for (const { edition, sectionId } of places) {
      expires([tags.front(edition, sectionId)])
      await recordAudit(tx, 'system', 'front.end', { kind: 'front', id: null }, { edition })
    }
    return places
  })
}
