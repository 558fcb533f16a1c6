/**
 * The body of an article or a fixed page: a ProseMirror document, kept as JSON and never as HTML.
 * These types describe what `parseBody` lets through; the schema that enforces them is in `./extensions`.
 */
export type Body = { type: 'doc'; content: Block[] }

export type Block =
  | Paragraph
  | Heading
  | BulletList
  | OrderedList
  | Blockquote
  | PullQuote
  | Picture
  | Gallery
  | Recording
  | Table
  | Rule
  | Embed
  | FactBox

export type Paragraph = { type: 'paragraph'; content?: Inline[] }
/** Level 1 is the headline of the page, so a body starts at 2. */
export type Heading = { type: 'heading'; attrs: { level: 2 | 3 | 4 }; content?: Inline[] }
export type BulletList = { type: 'bulletList'; content: ListItem[] }
export type OrderedList = { type: 'orderedList'; attrs?: { start: number }; content: ListItem[] }
export type ListItem = { type: 'listItem'; content: (Paragraph | BulletList | OrderedList)[] }
export type Blockquote = { type: 'blockquote'; content: Paragraph[] }
/** A sentence lifted out of the story and set large; the attribution names who said it. */
export type PullQuote = { type: 'pullQuote'; attrs: { attribution: string }; content?: Inline[] }
/** A picture names a row of `media`; an empty caption or credit falls back to the one kept with the media. */
export type Picture = { type: 'picture'; attrs: { mediaId: string; alt: string; caption: string; credit: string } }
export type Gallery = { type: 'gallery'; content: Picture[] }
/**
 * A sound recording or a video, which names a row of `media`; the title is what a player without pictures is known by. The poster is a
 * picture of the library that stands in a video until it is played.
 */
export type Recording = {
  type: 'recording'
  attrs: { mediaId: string; title: string; caption: string; credit: string; poster?: { mediaId: string } | null }
}
export type Table = { type: 'table'; content: TableRow[] }
export type TableRow = { type: 'tableRow'; content: TableCell[] }
export type TableCell = {
  type: 'tableCell' | 'tableHeader'
  attrs?: { colspan: number; rowspan: number; colwidth?: number[] | null }
  content: (Paragraph | BulletList | OrderedList)[]
}
export type Rule = { type: 'horizontalRule' }
export type EmbedProvider = 'youtube' | 'instagram' | 'x' | 'telegram'
/** A card that links to the post; the outside player loads on click only. */
export type Embed = { type: 'embed'; attrs: { provider: EmbedProvider; url: string; title: string } }
export type FactBox = { type: 'factBox'; attrs: { title: string }; content: (Paragraph | BulletList | OrderedList)[] }

export type Inline = Text | HardBreak
export type Text = { type: 'text'; text: string; marks?: Mark[] }
export type HardBreak = { type: 'hardBreak' }
export type Mark =
  | { type: 'bold' }
  | { type: 'italic' }
  | { type: 'link'; attrs: { href: string } }
  /** A passage that stays as written when the page is shown in another script. */
  | { type: 'verbatim' }
