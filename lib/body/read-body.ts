import type { Block, Body, Inline, ListItem, TableCell, TableRow } from './body'

/** Anything that stands in a body. */
export type BodyNode = Block | ListItem | TableRow | TableCell | Inline

/** Words a minute. Kazakh words are long: fewer go into a minute than the 240 usual for English. */
const WORDS_PER_MINUTE = 180

/** A body in which nothing has been written yet. */
export function emptyBody(): Body {
  return { type: 'doc', content: [{ type: 'paragraph' }] }
}

/** Visits every node of a body in reading order, each before what it holds. */
export function walk(body: Body, visit: (node: BodyNode) => void): void {
  for (const node of body.content) walkNode(node, visit)
}

function walkNode(node: BodyNode, visit: (node: BodyNode) => void): void {
  visit(node)
  if ('content' in node) for (const child of node.content ?? []) walkNode(child, visit)
}

/**
 * Everything in a body that a reader reads, one line a paragraph: for search, excerpts and counting. Captions, the titles of
 * fact boxes and the attributions of pull quotes belong to it; alternative texts, credits and addresses do not.
 */
export function plainText(body: Body): string {
  return body.content
    .flatMap(linesOf)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n')
}

function linesOf(node: Exclude<BodyNode, Inline>): string[] {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      return [inlineText(node.content)]
    case 'pullQuote':
      return [inlineText(node.content), node.attrs.attribution]
    case 'factBox':
      return [node.attrs.title, ...node.content.flatMap(linesOf)]
    case 'picture':
      return [node.attrs.caption]
    case 'recording':
      return [node.attrs.title, node.attrs.caption]
    case 'embed':
      return [node.attrs.title]
    case 'horizontalRule':
      return []
    case 'bulletList':
    case 'orderedList':
    case 'listItem':
    case 'blockquote':
    case 'gallery':
    case 'table':
    case 'tableRow':
    case 'tableCell':
    case 'tableHeader':
      return node.content.flatMap(linesOf)
    default:
      return node satisfies never
  }
}

function inlineText(content: readonly Inline[] | undefined): string {
  return (content ?? []).map((node) => (node.type === 'text' ? node.text : ' ')).join('')
}

/** How many words stand in a text. «іс-қимыл» and «15:00-де» are one word each, unlike for Intl.Segmenter. */
export function wordCount(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-’'ʼ:.,][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu)?.length ?? 0
}

/** How long a body takes to read, in whole minutes; at least 1. */
export function readingMinutes(body: Body): number {
  return Math.max(1, Math.round(wordCount(plainText(body)) / WORDS_PER_MINUTE))
}

/** The ids of the pictures and recordings that a body names, each once, in the order of their first use. */
export function mediaIdsOf(body: Body): string[] {
  const ids = new Set<string>()
  walk(body, (node) => {
    if (node.type === 'picture' || node.type === 'recording') ids.add(node.attrs.mediaId)
    if (node.type === 'recording' && node.attrs.poster) ids.add(node.attrs.poster.mediaId)
  })
  return [...ids]
}
