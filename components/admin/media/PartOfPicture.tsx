import type { Rectangle } from '@/lib/media/picture-shapes'

type Props = { url: string; part: Rectangle; shape: { width: number; height: number }; className?: string }

/** A part of a picture in a frame of its shape, as readers will see it. */
export function PartOfPicture({ url, part, shape, className }: Props) {
  return (
    <div
      className={`bg-surface rounded-corner relative w-full overflow-hidden ${className ?? ''}`}
      style={{ aspectRatio: `${shape.width} / ${shape.height}` }}
    >
      <img
        src={url}
        alt=""
        className="absolute max-w-none"
        style={{
          width: `${100 / part.width}%`,
          height: `${100 / part.height}%`,
          left: `${(-100 * part.x) / part.width}%`,
          top: `${(-100 * part.y) / part.height}%`,
        }}
      />
    </div>
  )
}
