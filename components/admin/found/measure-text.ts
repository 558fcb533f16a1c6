let canvas: CanvasRenderingContext2D | null | undefined

/** How wide a text is in pixels. @param font as in CSS: "20px Arial" */
export function measureText(text: string, font: string): number {
  canvas ??= document.createElement('canvas').getContext('2d')
  // Without a canvas an average letter is as good as it gets.
  if (canvas === null) return text.length * 0.55 * Number.parseFloat(font)
  canvas.font = font
  return canvas.measureText(text).width
}
