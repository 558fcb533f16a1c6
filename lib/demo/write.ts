import type {
  Block,
  Blockquote,
  Body,
  BulletList,
  Embed,
  EmbedProvider,
  FactBox,
  Gallery,
  Heading,
  Inline,
  OrderedList,
  Paragraph,
  Picture,
  PullQuote,
  Rule,
  Table,
  Text,
} from '@/lib/body/body'
import type { Edition } from '@/lib/i18n/editions'
import { demoPictures, type PictureKey } from './demo-pictures'

/** What a paragraph is put together from: plain words, or words with a mark. */
export type Piece = string | Inline

export const body = (...content: Block[]): Body => ({ type: 'doc', content })

export const b = (text: string): Text => ({ type: 'text', text, marks: [{ type: 'bold' }] })
export const i = (text: string): Text => ({ type: 'text', text, marks: [{ type: 'italic' }] })
export const a = (text: string, href: string): Text => ({
  type: 'text',
  text,
  marks: [{ type: 'link', attrs: { href } }],
})

export const p = (...pieces: Piece[]): Paragraph => ({ type: 'paragraph', content: inlines(pieces) })
export const h2 = (text: string): Heading => ({ type: 'heading', attrs: { level: 2 }, content: inlines([text]) })
export const h3 = (text: string): Heading => ({ type: 'heading', attrs: { level: 3 }, content: inlines([text]) })

export const ul = (...items: string[]): BulletList => ({ type: 'bulletList', content: listItems(items) })
export const ol = (...items: string[]): OrderedList => ({
  type: 'orderedList',
  attrs: { start: 1 },
  content: listItems(items),
})

export const quote = (...paragraphs: string[]): Blockquote => ({
  type: 'blockquote',
  content: paragraphs.map((text) => p(text)),
})
export const pullQuote = (text: string, attribution: string): PullQuote => ({
  type: 'pullQuote',
  attrs: { attribution },
  content: inlines([text]),
})

/** A picture of the demo content with its alt text and, unless another is given, its caption in that edition. */
export const picture = (edition: Edition, key: PictureKey, caption?: string): Picture => {
  const drawing = demoPictures[key]
  return {
    type: 'picture',
    attrs: {
      mediaId: `picture:${key}`,
      alt: drawing.alt[edition],
      caption: caption ?? drawing.caption[edition],
      credit: drawing.credit,
    },
  }
}
export const gallery = (...pictures: Picture[]): Gallery => ({ type: 'gallery', content: pictures })

/** The first row holds the names of the columns. */
export const table = (names: string[], ...rows: string[][]): Table => ({
  type: 'table',
  content: [
    { type: 'tableRow', content: names.map((name) => ({ type: 'tableHeader', content: [p(name)] })) },
    ...rows.map((row) => ({
      type: 'tableRow' as const,
      content: row.map((cell) => ({ type: 'tableCell' as const, content: [p(cell)] })),
    })),
  ],
})

export const rule = (): Rule => ({ type: 'horizontalRule' })
export const embed = (provider: EmbedProvider, url: string, title: string): Embed => ({
  type: 'embed',
  attrs: { provider, url, title },
})
export const factBox = (title: string, ...content: FactBox['content']): FactBox => ({
  type: 'factBox',
  attrs: { title },
  content,
})

function inlines(pieces: Piece[]): Inline[] {
  return pieces.map((piece) => (typeof piece === 'string' ? { type: 'text', text: piece } : piece))
}

function listItems(items: string[]): BulletList['content'] {
  return items.map((text) => ({ type: 'listItem', content: [p(text)] }))
}
