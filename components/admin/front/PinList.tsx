import { Fragment, useRef } from 'react'
import { type FrontPlace, roomBeside } from '@/lib/front/arrangement'
import type { EditedFront } from '@/lib/front/front-desk'
import type { FrontMessages } from '@/lib/i18n/front-messages'
import { word } from '@/lib/i18n/newsroom-message'
import { countPlaces, endPinAt, movePin, pinsOf, placeOf, unpin } from './front-order'
import { PinRow } from './PinRow'
import { usePinDrag } from './use-pin-drag'

type Props = {
  front: EditedFront
  place: FrontPlace
  /** The publication's time zone, in words. */
  zone: string
  errors: Readonly<Record<string, string>>
  messages: FrontMessages
  onChange: (front: EditedFront) => void
  /** Tells those who do not see it where a story stands now. */
  onSay: (text: string) => void
}

/** What is pinned, the lead first: reordered with the buttons or the mouse. */
export function PinList({ front, place, zone, errors, messages, onChange, onSay }: Props) {
  const list = useRef<HTMLOListElement>(null)
  const drag = usePinDrag(list, (id, to) => move(id, to))
  const room = roomBeside(place)
  // Those that readers would not see take no room.
  const shown = front.beside.filter(({ published, belongs }) => published !== null && belongs)
  const firstWaiting = shown[room]?.id

  function move(id: string, to: number) {
    const next = movePin(front, id, to)
    if (next === front) return
    onChange(next)
    const headline = pinsOf(next).find((pin) => pin.id === id)?.headline ?? ''
    const at = placeOf(next, id)
    const values = { headline, place: at + 1, total: countPlaces(next) }
    onSay(word(at === 0 ? messages.saidLead : messages.saidPlace, values))
  }
  function remove(id: string, headline: string) {
    onChange(unpin(front, id))
    onSay(word(messages.saidRemoved, { headline }))
    list.current?.focus()
  }

  return (
    <section aria-labelledby="front-arrangement">
      <h2 id="front-arrangement" className="text-large font-semibold">
        {messages.arrangement}
      </h2>
      <p className="text-ink-soft text-small mb-2" id="front-until-hint">
        {word(messages.untilHint, { zone })}
      </p>
      <ol ref={list} tabIndex={-1} className="pins" aria-labelledby="front-arrangement">
        {front.lead === null && (
          <li className="pin is-open" data-place={0}>
            <span className="pin-rank">{messages.lead}</span>
            <span className="text-ink-soft">{messages.leadAutomatic}</span>
          </li>
        )}
        {pinsOf(front).map((pin) => {
          const at = placeOf(front, pin.id)
          return (
            <Fragment key={pin.id}>
              {pin.id === firstWaiting && <li className="pins-wait">{messages.waiting}</li>}
              <PinRow
                pin={pin}
                at={at}
                last={at === front.beside.length}
                edition={place.edition}
                dragged={drag.id === pin.id}
                error={errors[`until:${pin.id}`]}
                messages={messages}
                onMove={(by) => move(pin.id, at + by)}
                onUntil={(until) => onChange(endPinAt(front, pin.id, until))}
                onRemove={() => remove(pin.id, pin.headline)}
                onGrab={(event) => drag.grab(event, pin.id)}
              />
            </Fragment>
          )
        })}
        {shown.length < room && (
          <li className="pin is-open">
            <span className="pin-rank" aria-hidden="true" />
            <span className="text-ink-soft">{messages.besideAutomatic}</span>
          </li>
        )}
      </ol>
      {errors.beside !== undefined && (
        <p role="alert" className="text-alarm text-small">
          {errors.beside}
        </p>
      )}
    </section>
  )
}
