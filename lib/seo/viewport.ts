import type { Viewport } from 'next'

/** The colours of the browser's own frame: those of the paper, as `app/tokens.css` names them. */
export const readerViewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbfaf6' },
    { media: '(prefers-color-scheme: dark)', color: '#15161a' },
  ],
}
