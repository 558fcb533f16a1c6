'use client'

import { type PointerEvent, useState, useTransition } from 'react'
import { Button } from '@/components/ui/Button'
import type { ActionFailure } from '@/lib/forms/action-result'
import type { MediaMessages } from '@/lib/i18n/messages/media-kk'
import {
  coverRectangle,
  type Focus,
  type PictureShape,
  pictureShapes,
  type Rectangle,
  shapeNames,
} from '@/lib/media/picture-shapes'
import { type CropSliders, partOf, slidersOf } from './crop-sliders'
import { PlacePreview } from './PlacePreview'
import { Slider } from './Slider'

type Crops = Partial<Record<PictureShape, Rectangle>>

type Props = {
  picture: { id: string; url: string; alt: string; width: number; height: number }
  focus: Focus
  crops: Crops
  action: (framing: {
    id: string
    focus: Focus
    crops: Crops
  }) => Promise<{ ok: true; message: string } | ActionFailure>
  messages: MediaMessages
}

/** Chooses the point that stays in view, and cuts single shapes by hand; every place is seen as readers will see it. */
export function FramingEditor({ picture, focus: savedFocus, crops: savedCrops, action, messages }: Props) {
  const [focus, setFocus] = useState(savedFocus)
  const [sliders, setSliders] = useState<Partial<Record<PictureShape, CropSliders>>>(() => {
    const known = shapeNames.flatMap((shape) => {
      const part = savedCrops[shape]
      return part === undefined ? [] : [[shape, slidersOf(part, picture, shape)]]
    })
    return Object.fromEntries(known)
  })
  const [said, setSaid] = useState<{ ok: boolean; message: string }>()
  const [pending, startTransition] = useTransition()

  function point({ currentTarget, clientX, clientY, buttons }: PointerEvent<HTMLElement>) {
    if (buttons !== 1) return
    const { left, top, width, height } = currentTarget.getBoundingClientRect()
    const within = (place: number, length: number) => Math.round(100 * Math.min(1, Math.max(0, place / length)))
    setFocus({ x: within(clientX - left, width), y: within(clientY - top, height) })
  }
  function save() {
    setSaid(undefined)
    startTransition(async () => {
      const chosen = shapeNames.flatMap((shape) => {
        const cut = sliders[shape]
        return cut === undefined ? [] : [[shape, partOf(cut, picture, shape)]]
      })
      try {
        setSaid(await action({ id: picture.id, focus, crops: Object.fromEntries(chosen) }))
      } catch {
        // A server action that got no answer rejects; what was chosen is still on the screen and can be sent again.
        setSaid({ ok: false, message: messages.noAnswer })
      }
    })
  }

  return (
    <div className="grid gap-6">
      <fieldset className="grid gap-3">
        <legend className="mb-1.5 font-semibold">{messages.focus}</legend>
        <p className="text-ink-soft text-small">{messages.focusHint}</p>
        <div
          className="relative w-full max-w-md cursor-crosshair touch-none select-none"
          onPointerDown={point}
          onPointerMove={point}
        >
          <img
            src={picture.url}
            alt={picture.alt}
            width={picture.width}
            height={picture.height}
            draggable={false}
            className="rounded-corner h-auto w-full"
          />
          <span
            aria-hidden="true"
            className="pointer-events-none absolute size-7 -translate-1/2 rounded-full border-2 border-white bg-black/30 shadow-[0_0_0_2px_rgb(0_0_0/0.6)]"
            style={{ left: `${focus.x}%`, top: `${focus.y}%` }}
          />
        </div>
        <div className="grid max-w-md gap-2 sm:grid-cols-2">
          <Slider label={messages.across} value={focus.x} onChange={(x) => setFocus({ ...focus, x })} />
          <Slider label={messages.down} value={focus.y} onChange={(y) => setFocus({ ...focus, y })} />
        </div>
      </fieldset>
      <ul className="grid gap-x-6 gap-y-7 sm:grid-cols-2">
        {shapeNames.map((shape) => {
          const cut = sliders[shape]
          const part =
            cut === undefined ? coverRectangle(picture, pictureShapes[shape], focus) : partOf(cut, picture, shape)
          return (
            <PlacePreview
              key={shape}
              url={picture.url}
              shape={shape}
              part={part}
              cut={cut}
              messages={messages}
              onCut={(changed) => setSliders({ ...sliders, [shape]: changed })}
              begin={() => slidersOf(part, picture, shape)}
            />
          )
        })}
        <li className="grid content-start gap-1.5">
          <h3 className="font-semibold">{messages.placeArticle}</h3>
          <img
            src={picture.url}
            alt=""
            width={picture.width}
            height={picture.height}
            className="rounded-corner h-auto w-full"
          />
          <p className="text-ink-soft text-small">{messages.wholePicture}</p>
        </li>
      </ul>
      <div className="flex flex-wrap items-center gap-4">
        <Button kind="primary" disabled={pending} onClick={save}>
          {pending ? messages.saving : messages.saveFraming}
        </Button>
        <p
          role={said?.ok === false ? 'alert' : 'status'}
          className={said?.ok === false ? 'text-alarm' : 'text-ink-soft'}
        >
          {said?.message}
        </p>
      </div>
    </div>
  )
}
