import type { ArticleCard } from '@/lib/articles/published-article'
import { type FrontArrangement, nothingArranged, roomBeside } from './arrangement'

/** What the front of a section shows: its lead, the stories below it, and the others, newest first. */
export type SectionFront = {
  lead: ArticleCard | undefined
  beside: readonly ArticleCard[]
  rest: readonly ArticleCard[]
}

/** Arranges the front of a section: what editors have pinned stands where they put it, the newest fill the rest. @param newest newest first */
export function arrangeSection(
  newest: readonly ArticleCard[],
  { lead: pinned, beside }: Omit<FrontArrangement, 'strip'> = nothingArranged,
): SectionFront {
  const waiting = new Set([pinned, ...beside].map((card) => card?.id))
  const free = newest.filter(({ id }) => !waiting.has(id))
  const lead = pinned ?? free.shift() ?? beside[0]
  const room = roomBeside({ sectionId: lead?.section.id ?? '' })
  const second = [...beside.filter((card) => card !== lead), ...free].slice(0, room)
  const shown = new Set([lead, ...second].map((card) => card?.id))
  return { lead, beside: second, rest: newest.filter(({ id }) => !shown.has(id)) }
}
