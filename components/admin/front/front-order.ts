import type { EditedFront, EditedPin, FrontStory } from '@/lib/front/front-desk'

/** The places of a front from the top: the lead, empty where the newest leads, then those beside it. */
function placesOf({ lead, beside }: EditedFront): (EditedPin | null)[] {
  return [lead, ...beside]
}

/** All pins in their order. */
export function pinsOf(front: EditedFront): EditedPin[] {
  return placesOf(front).filter((pin) => pin !== null)
}

/** Where a story stands: 0 leads; -1 where it does not stand at all. */
export function placeOf(front: EditedFront, id: string): number {
  return placesOf(front).findIndex((pin) => pin?.id === id)
}

/** How many places there are, with the lead's, which may be empty. */
export function countPlaces(front: EditedFront): number {
  return front.beside.length + 1
}

/** Moves a pin to a place. Where nobody led, whoever is moved to the top does; where somebody did, they make room like the others. */
export function movePin(front: EditedFront, id: string, to: number): EditedFront {
  const from = placeOf(front, id)
  const pin = placesOf(front)[from]
  if (!pin || to < 0 || to >= countPlaces(front) || to === from) return front
  if (front.lead === null) {
    const others = front.beside.filter((other) => other !== pin)
    return to === 0 ? { ...front, lead: pin, beside: others } : { ...front, beside: others.toSpliced(to - 1, 0, pin) }
  }
  const [lead = null, ...beside] = pinsOf(front)
    .filter((other) => other !== pin)
    .toSpliced(to, 0, pin)
  return { ...front, lead, beside }
}

/** Pins a story at the top; whoever led stands beside it. */
export function makeLead(front: EditedFront, story: FrontStory): EditedFront {
  if (placeOf(front, story.id) >= 0) return movePin(front, story.id, 0)
  const former = front.lead === null ? [] : [front.lead]
  return { ...front, lead: { ...story, until: '' }, beside: [...former, ...front.beside] }
}

/** Pins a story after the others beside the lead. */
export function pinBeside(front: EditedFront, story: FrontStory): EditedFront {
  if (placeOf(front, story.id) >= 0) return front
  return { ...front, beside: [...front.beside, { ...story, until: '' }] }
}

/** Takes a pin away. Where it led, the newest leads then. */
export function unpin(front: EditedFront, id: string): EditedFront {
  if (front.lead?.id === id) return { ...front, lead: null }
  return { ...front, beside: front.beside.filter((pin) => pin.id !== id) }
}

/** Says when a pin ends. @param until on the publication's clock, as the form control gives it; empty for never */
export function endPinAt(front: EditedFront, id: string, until: string): EditedFront {
  const ended = (pin: EditedPin) => (pin.id === id ? { ...pin, until } : pin)
  return { ...front, lead: front.lead === null ? null : ended(front.lead), beside: front.beside.map(ended) }
}
