import type { PictureView } from '@/lib/articles/published-article'
import type { Block, Body, Embed, Inline, ListItem, Mark, Picture, Recording, TableCell } from '@/lib/body/body'
import { type RecordingView, sayLength } from '@/lib/media/recording'
import { escapeMarkup } from '@/lib/markup/escape-markup'

type Context = {
  /** `https://example.org`: feed readers do not know where a relative address begins. */
  siteUrl: string
  /** Makes a path of this site (`/sayasat/…`) the absolute address of it in the feed's own edition and script. */
  link: (path: string) => string
  pictures: Readonly<Record<string, PictureView>>
  recordings: Readonly<Record<string, RecordingView>>
}

/**
 * A body as plain HTML for feed readers: no script, no style, no class, every address absolute, every text escaped.
 * Embeds become links, because a feed reader shows no player of ours.
 */
export function bodyHtml(body: Body, context: Context): string {
  return body.content.map((block) => blockHtml(block, context)).join('\n')
}

function blockHtml(block: Block, context: Context): string {
  switch (block.type) {
    case 'paragraph':
      return `<p>${inlineHtml(block.content, context)}</p>`
    case 'heading':
      return `<h${block.attrs.level}>${inlineHtml(block.content, context)}</h${block.attrs.level}>`
    case 'bulletList':
      return `<ul>${itemsHtml(block.content, context)}</ul>`
    case 'orderedList':
      return `<ol${(block.attrs?.start ?? 1) === 1 ? '' : ` start="${Number(block.attrs?.start)}"`}>${itemsHtml(block.content, context)}</ol>`
    case 'blockquote':
      return `<blockquote>${blocksHtml(block.content, context)}</blockquote>`
    case 'pullQuote':
      return `<blockquote><p>${inlineHtml(block.content, context)}</p>${footerHtml(block.attrs.attribution)}</blockquote>`
    case 'picture':
      return pictureHtml(block, context)
    case 'gallery':
      return block.content.map((picture) => pictureHtml(picture, context)).join('\n')
    case 'recording':
      return recordingHtml(block, context)
    case 'table':
      return `<table>${block.content.map((row) => `<tr>${row.content.map((cell) => cellHtml(cell, context)).join('')}</tr>`).join('')}</table>`
    case 'horizontalRule':
      return '<hr>'
    case 'embed':
      return embedHtml(block)
    case 'factBox':
      return `<aside><h3>${escapeMarkup(block.attrs.title)}</h3>${blocksHtml(block.content, context)}</aside>`
  }
}

function blocksHtml(blocks: readonly Block[], context: Context): string {
  return blocks.map((block) => blockHtml(block, context)).join('')
}

function itemsHtml(items: readonly ListItem[], context: Context): string {
  return items.map((item) => `<li>${blocksHtml(item.content, context)}</li>`).join('')
}

function cellHtml(cell: TableCell, context: Context): string {
  const name = cell.type === 'tableHeader' ? 'th' : 'td'
  return `<${name}${spanHtml('colspan', cell.attrs?.colspan)}${spanHtml('rowspan', cell.attrs?.rowspan)}>${blocksHtml(cell.content, context)}</${name}>`
}

function spanHtml(attribute: 'colspan' | 'rowspan', count = 1): string {
  return count > 1 ? ` ${attribute}="${count}"` : ''
}

function pictureHtml({ attrs }: Picture, { siteUrl, pictures }: Context): string {
  const picture = pictures[attrs.mediaId]
  const file = picture === undefined ? undefined : widest(picture, 1280)
  // A picture that is no longer in the library leaves its words behind rather than a broken frame.
  if (picture === undefined || file === undefined)
    return attrs.caption === '' ? '' : `<p>${escapeMarkup(attrs.caption)}</p>`
  const words = [attrs.caption || picture.caption, attrs.credit || picture.credit]
    .filter((text) => text !== '')
    .join(' · ')
  const image = `<img src="${escapeMarkup(siteUrl + file.url)}" width="${file.width}" height="${file.height}" alt="${escapeMarkup(attrs.alt)}">`
  return `<figure>${image}${words === '' ? '' : `<figcaption>${escapeMarkup(words)}</figcaption>`}</figure>`
}

/** A link to the file: feed readers take players away, and offer what the feed encloses. */
function recordingHtml({ attrs }: Recording, { siteUrl, recordings }: Context): string {
  const file = recordings[attrs.mediaId]
  const words = attrs.title || attrs.caption || file?.caption || ''
  if (file === undefined) return words === '' ? '' : `<p>${escapeMarkup(words)}</p>`
  const name = `${words || file.type.split('/')[0]} (${sayLength(file.seconds * 1000)})`
  return `<p><a href="${escapeMarkup(siteUrl + file.url)}">▶ ${escapeMarkup(name)}</a></p>`
}

/** The widest JPEG up to a width: every feed reader shows JPEG. */
export function widest(picture: PictureView, width: number): PictureView['sources'][number] | undefined {
  const files = picture.sources.filter((source) => source.format === 'jpeg').sort((a, b) => a.width - b.width)
  return files.findLast((source) => source.width <= width) ?? files[0]
}

function embedHtml({ attrs }: Embed): string {
  return `<p><a href="${escapeMarkup(attrs.url)}">${escapeMarkup(attrs.title || attrs.url)}</a></p>`
}

function footerHtml(attribution: string): string {
  return attribution === '' ? '' : `<footer>${escapeMarkup(attribution)}</footer>`
}

function inlineHtml(content: readonly Inline[] | undefined, context: Context): string {
  return (content ?? [])
    .map((inline) => (inline.type === 'hardBreak' ? '<br>' : textHtml(inline.text, inline.marks, context)))
    .join('')
}

function textHtml(text: string, marks: readonly Mark[] | undefined, context: Context): string {
  return (marks ?? []).reduceRight((inner, mark) => markHtml(mark, inner, context), escapeMarkup(text))
}

function markHtml(mark: Mark, inner: string, { link }: Context): string {
  switch (mark.type) {
    case 'bold':
      return `<strong>${inner}</strong>`
    case 'italic':
      return `<em>${inner}</em>`
    case 'link': {
      const href = mark.attrs.href.startsWith('/') ? link(mark.attrs.href) : mark.attrs.href
      return `<a href="${escapeMarkup(href)}">${inner}</a>`
    }
    case 'verbatim':
      return `<span translate="no">${inner}</span>`
  }
}
