/**
 * The shapes in which places of the site show pictures, as width to height: the lead of a front, cards, the small square beside a
 * headline, the part of a share image beside its words, and a share image that is a picture alone. Everything else shows a picture
 * whole.
 */
export const pictureShapes = {
  wide: { width: 16, height: 10 },
  standard: { width: 3, height: 2 },
  square: { width: 1, height: 1 },
  tall: { width: 47, height: 63 },
  share: { width: 40, height: 21 },
} as const

export type PictureShape = keyof typeof pictureShapes
export const shapeNames = Object.keys(pictureShapes) as readonly PictureShape[]

/** The point that stays in view wherever a picture is cut, in hundredths of its width and height. */
export type Focus = { x: number; y: number }
export const middle: Focus = { x: 50, y: 50 }

/** A part of a picture, in parts of the whole: all four from 0 to 1. */
export type Rectangle = { x: number; y: number; width: number; height: number }

type Size = { width: number; height: number }

/** What `object-fit: cover` with the focus as `object-position` shows of a picture in a place of some shape. */
export function coverRectangle(picture: Size, shape: Size, focus: Focus = middle): Rectangle {
  const ratio = (shape.width / shape.height) * (picture.height / picture.width)
  const [width, height] = ratio < 1 ? [ratio, 1] : [1, 1 / ratio]
  return { x: ((1 - width) * focus.x) / 100, y: ((1 - height) * focus.y) / 100, width, height }
}

/** Whether a rectangle lies within the picture, is not too small to be looked at, and has the shape, as nearly as pixels allow. */
export function fitsShape(rectangle: Rectangle, picture: Size, shape: PictureShape): boolean {
  const { x, y, width, height } = rectangle
  const inside = x >= 0 && y >= 0 && width >= 0.05 && height >= 0.05 && x + width <= 1.0001 && y + height <= 1.0001
  const wanted = pictureShapes[shape].width / pictureShapes[shape].height
  const ratio = (width * picture.width) / (height * picture.height)
  return inside && Math.abs(ratio / wanted - 1) < 0.02
}

/** The focus of the whole picture as it lies within a part of it. */
export function focusWithin({ x, y }: Focus, part: Rectangle): Focus {
  const within = (point: number, start: number, length: number) =>
    Math.round(Math.min(1, Math.max(0, (point / 100 - start) / length)) * 100)
  return { x: within(x, part.x, part.width), y: within(y, part.y, part.height) }
}
