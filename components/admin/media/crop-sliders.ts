import { coverRectangle, type PictureShape, pictureShapes, type Rectangle } from '@/lib/media/picture-shapes'

/** A part of a picture as three sliders say it: how much it is enlarged, and where in the rest it lies, from 0 to 100. */
export type CropSliders = { zoom: number; across: number; down: number }

type Size = { width: number; height: number }

export const largestZoom = 4

/** The part that the sliders choose; it always has the shape and lies within the picture. */
export function partOf({ zoom, across, down }: CropSliders, picture: Size, shape: PictureShape): Rectangle {
  const most = coverRectangle(picture, pictureShapes[shape])
  const [width, height] = [most.width / zoom, most.height / zoom]
  return { x: ((1 - width) * across) / 100, y: ((1 - height) * down) / 100, width, height }
}

/** The sliders that choose a part. */
export function slidersOf(part: Rectangle, picture: Size, shape: PictureShape): CropSliders {
  const most = coverRectangle(picture, pictureShapes[shape])
  const place = (start: number, length: number) => (length > 0.999 ? 50 : Math.round((100 * start) / (1 - length)))
  return {
    zoom: Math.min(largestZoom, Math.max(1, Math.round((100 * most.width) / part.width) / 100)),
    across: place(part.x, part.width),
    down: place(part.y, part.height),
  }
}
