/** Whoever shows the palette listens; whoever wants it asks. One page has one palette. */
let show: (() => void) | undefined

export function onOpenPalette(open: () => void): () => void {
  show = open
  return () => {
    if (show === open) show = undefined
  }
}

export function openPalette(): void {
  show?.()
}
