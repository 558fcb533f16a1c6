/**
 * Makes pasted HTML readable for the schema. The schema alone drops what a body cannot hold; here is mended what would come
 * through wrong: Word's lists that are paragraphs, line breaks that are paragraphs, Google's wrappers, junk of web pages, and
 * addresses that mean something only on the page they come from.
 *
 * What was copied from our own editor comes back unchanged.
 */
export function cleanPastedHtml(html: string): string {
  if (html.includes('data-pm-slice')) return html
  const page = new DOMParser().parseFromString(html, 'text/html')
  dropJunk(page.body)
  readWordStyles(page.body)
  readWordLists(page.body)
  for (const emoji of page.body.querySelectorAll('i.emoji, tg-emoji')) emoji.replaceWith(emoji.textContent)
  for (const image of page.body.querySelectorAll('img')) image.replaceWith(emojiOf(image))
  for (const link of page.body.querySelectorAll('a')) mendLink(link)
  for (const bold of page.body.querySelectorAll('h1, h2, h3, h4, h5, h6')) unbold(bold)
  splitAtDoubleBreaks(page.body)
  tidySpaces(page.body)
  for (const block of page.body.querySelectorAll('p, h1, h2, h3, h4, h5, h6, li, blockquote')) removeIfEmpty(block)
  return page.body.innerHTML
}

/** Parts of pages that are no text, comments of Word, and what the page itself hid. */
const JUNK = `script, style, noscript, template, nav, button, form, input, select, textarea, svg, canvas, video, audio, object,
  [hidden], [aria-hidden="true"], [style*="display:none"], [style*="display: none"], .msocomanchor, [style*="mso-element:comment"],
  [style*="mso-element:footnote-list"], [style*="mso-element:endnote-list"], [style*="mso-footnote-id"], [style*="mso-endnote-id"]`

function dropJunk(body: HTMLElement): void {
  for (const junk of body.querySelectorAll(JUNK)) junk.remove()
  const comments = body.ownerDocument.createNodeIterator(body, NodeFilter.SHOW_COMMENT)
  for (let comment = comments.nextNode(); comment !== null; comment = comments.nextNode())
    comment.parentNode?.removeChild(comment)
}

/** Word says what a paragraph is by the name of its style, in whatever language it speaks; the number of a heading is no list. */
function readWordStyles(body: HTMLElement): void {
  for (const heading of body.querySelectorAll<HTMLElement>('h1, h2, h3, h4, h5, h6')) {
    takeMarker(heading)
    if (heading.getAttribute('style')?.includes('mso-list') === true) heading.removeAttribute('style')
  }
  for (const title of body.querySelectorAll('p.MsoTitle')) renameTo('h2', title)
  for (const quote of body.querySelectorAll('p.MsoQuote, p.MsoIntenseQuote')) {
    const frame = body.ownerDocument.createElement('blockquote')
    quote.replaceWith(frame)
    frame.append(quote)
  }
}

function renameTo(tag: string, element: Element): void {
  const renamed = element.ownerDocument.createElement(tag)
  renamed.append(...element.childNodes)
  element.replaceWith(renamed)
}

/** Word writes a list item as a paragraph with `mso-list:l0 level2 lfo1` and the bullet or number as text before it. */
function readWordLists(body: HTMLElement): void {
  const lists: HTMLElement[] = []
  let previous: Element | null = null
  for (const paragraph of body.querySelectorAll<HTMLElement>('p[style*="mso-list"]')) {
    const level = Number(/level(\d)/.exec(paragraph.getAttribute('style') ?? '')?.[1] ?? 0)
    if (level === 0) continue
    const marker = takeMarker(paragraph)
    if (previous === null || paragraph.previousElementSibling !== previous) lists.length = 0
    lists.length = Math.min(lists.length, level)
    while (lists.length < level) {
      const list = body.ownerDocument.createElement(/^\(?[\p{L}\d]+[.)]/u.test(marker) ? 'ol' : 'ul')
      const parent = lists.at(-1)
      if (parent === undefined) paragraph.before(list)
      else (parent.lastElementChild ?? parent).append(list)
      lists.push(list)
    }
    const item = body.ownerDocument.createElement('li')
    item.append(...paragraph.childNodes)
    lists.at(-1)?.append(item)
    paragraph.remove()
    previous = lists[0] ?? null
  }
}

function takeMarker(paragraph: HTMLElement): string {
  const marker = paragraph.querySelector('[style*="mso-list:Ignore"], [style*="mso-list: Ignore"]')
  const text = marker?.textContent ?? ''
  marker?.remove()
  return text.trim()
}

/** Telegram and other pages write emoji as little pictures; the character stands in the alternative text. */
function emojiOf(image: HTMLImageElement): string {
  return /^(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u{200D}|\u{FE0F})+$/u.test(image.alt) ? image.alt : ''
}

const TRACKING =
  /^(utm_\w+|fbclid|gclid|gclsrc|dclid|msclkid|yclid|ysclid|_openstat|twclid|igsh|igshid|mc_[ce]id|_hs(enc|mi)|vero_id)$/i

function mendLink(link: HTMLAnchorElement): void {
  const url = URL.parse(link.getAttribute('href') ?? '')
  // A relative address leads somewhere on the page that it was copied from, and nowhere here.
  if (url === null) return link.removeAttribute('href')
  const wrapped =
    /^(www\.)?google\.[a-z.]+$/.test(url.hostname) && url.pathname === '/url'
      ? URL.parse(url.searchParams.get('q') ?? '')
      : null
  const target = wrapped ?? url
  for (const name of Array.from(target.searchParams.keys())) if (TRACKING.test(name)) target.searchParams.delete(name)
  link.setAttribute('href', target.href)
}

/** A heading is bold by itself; bold inside it comes from the program it was written in. */
function unbold(heading: Element): void {
  for (const bold of heading.querySelectorAll<HTMLElement>('b, strong, span')) bold.replaceWith(...bold.childNodes)
}

/** Two line breaks in a row are how messengers and old pages write a new paragraph; one beside a block is just a gap. */
function splitAtDoubleBreaks(body: HTMLElement): void {
  for (const lineBreak of body.querySelectorAll('br')) {
    if (isBlock(nextSolid(lineBreak)) || isBlock(previousSolid(lineBreak))) lineBreak.remove()
  }
  for (const block of [body, ...body.querySelectorAll<HTMLElement>('p, div, blockquote')]) {
    const breaks = new Set<Node>(
      [...block.children].filter(
        (child) => isBreak(child) && (isBreak(nextSolid(child)) || isBreak(previousSolid(child))),
      ),
    )
    if (breaks.size === 0) continue
    const parts: HTMLElement[] = []
    let paragraph: HTMLElement | undefined
    for (const node of Array.from(block.childNodes)) {
      // What is a block stands by itself: in a paragraph it would leave an empty one behind.
      const apart = node instanceof HTMLElement && isBlock(node)
      if (apart) parts.push(node)
      if (apart || breaks.has(node)) {
        paragraph = undefined
        continue
      }
      if (paragraph === undefined) {
        paragraph = body.ownerDocument.createElement('p')
        parts.push(paragraph)
      }
      paragraph.append(node)
    }
    if (block.tagName === 'P') block.replaceWith(...parts)
    else block.replaceChildren(...parts)
  }
}

function isBreak(node: Node | null): boolean {
  return node instanceof HTMLElement && node.tagName === 'BR'
}

function isBlock(node: Node | null): boolean {
  return (
    node instanceof HTMLElement &&
    /^(P|DIV|H[1-6]|UL|OL|TABLE|BLOCKQUOTE|HR|FIGURE|SECTION|ARTICLE)$/.test(node.tagName)
  )
}

function nextSolid(node: Node): Node | null {
  let next = node.nextSibling
  while (next?.nodeType === Node.TEXT_NODE && next.textContent?.trim() === '') next = next.nextSibling
  return next
}

function previousSolid(node: Node): Node | null {
  let previous = node.previousSibling
  while (previous?.nodeType === Node.TEXT_NODE && previous.textContent?.trim() === '')
    previous = previous.previousSibling
  return previous
}

/** Programs fill gaps with non-breaking spaces; only one that holds a number together with what follows means something. */
function tidySpaces(body: HTMLElement): void {
  const texts = body.ownerDocument.createNodeIterator(body, NodeFilter.SHOW_TEXT)
  for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
    text.nodeValue = (text.nodeValue ?? '')
      .replaceAll(/[\u{AD}\u{200B}\u{2060}\u{FEFF}]/gu, '')
      .replaceAll(/(?<![\d№])\u{A0}|\u{A0}(?=\s)|(?<=\s)\u{A0}/gu, ' ')
  }
}

function removeIfEmpty(block: Element): void {
  if ((block.textContent ?? '').trim() !== '' || block.querySelector('iframe, hr, table') !== null) return
  if (block.closest('td, th') === null) block.remove()
}
