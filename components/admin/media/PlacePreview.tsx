import type { MediaMessages } from '@/lib/i18n/messages/media-kk'
import { type PictureShape, pictureShapes, type Rectangle } from '@/lib/media/picture-shapes'
import { type CropSliders, largestZoom } from './crop-sliders'
import { PartOfPicture } from './PartOfPicture'
import { Slider } from './Slider'

type Props = {
  url: string
  shape: PictureShape
  part: Rectangle
  /** How it is cut by hand; undefined while the focus alone decides. */
  cut: CropSliders | undefined
  messages: MediaMessages
  onCut: (cut: CropSliders | undefined) => void
  /** Where cutting by hand begins: at what is seen now. */
  begin: () => CropSliders
}

/** What readers will see in the places of one shape, and the means to cut it by hand. */
export function PlacePreview({ url, shape, part, cut, messages, onCut, begin }: Props) {
  const names: Record<PictureShape, string> = {
    wide: messages.placeWide,
    standard: messages.placeStandard,
    square: messages.placeSquare,
    tall: messages.placeTall,
    share: messages.placeShare,
  }
  const picture = <PartOfPicture url={url} part={part} shape={pictureShapes[shape]} />
  return (
    <li className="grid content-start gap-1.5" aria-label={names[shape]}>
      <h3 className="font-semibold">{names[shape]}</h3>
      {shape === 'tall' ? <ShareFrame>{picture}</ShareFrame> : <div className={widths[shape]}>{picture}</div>}
      <label className="text-small flex min-h-8 items-center gap-2">
        <input
          type="checkbox"
          checked={cut !== undefined}
          onChange={({ target }) => onCut(target.checked ? begin() : undefined)}
        />
        {messages.ownCut}
      </label>
      {cut !== undefined && (
        <div className="grid max-w-80 gap-1.5">
          <Slider
            label={messages.zoom}
            value={cut.zoom}
            min={1}
            max={largestZoom}
            step={0.05}
            onChange={(zoom) => onCut({ ...cut, zoom })}
          />
          <Slider label={messages.across} value={cut.across} onChange={(across) => onCut({ ...cut, across })} />
          <Slider label={messages.down} value={cut.down} onChange={(down) => onCut({ ...cut, down })} />
        </div>
      )}
    </li>
  )
}

const widths: Record<Exclude<PictureShape, 'tall'>, string> = {
  wide: 'w-full',
  standard: 'w-4/5',
  square: 'w-28',
  share: 'w-full',
}

/** A share image bears words on its left and the picture on its right. */
function ShareFrame({ children }: { children: React.ReactNode }) {
  return (
    <div className="border-rule rounded-corner bg-paper flex aspect-[1200/630] w-full overflow-hidden border">
      <div aria-hidden="true" className="grid flex-1 content-center gap-2 p-4">
        <span className="bg-accent h-1.5 w-1/4" />
        <span className="bg-rule h-3 w-full" />
        <span className="bg-rule h-3 w-4/5" />
        <span className="bg-rule h-3 w-3/5" />
      </div>
      <div className="w-[39.2%]">{children}</div>
    </div>
  )
}
