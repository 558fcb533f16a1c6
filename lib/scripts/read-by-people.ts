/** Which parts of a document are read by people, and so must stand in the script of the page; all else is read by machines. */

/** Attributes that browsers and screen readers show or say, on any element. */
const shownAttributes = new Set([
  'abbr',
  'alt',
  'aria-braillelabel',
  'aria-description',
  'aria-label',
  'aria-placeholder',
  'aria-roledescription',
  'aria-valuetext',
  'label',
  'placeholder',
  'summary',
  'title',
])

/** `name` or `property` of a `<meta>` whose content is a text. */
const shownMeta = new Set([
  'application-name',
  'apple-mobile-web-app-title',
  'article:author',
  'article:section',
  'article:tag',
  'author',
  'description',
  'keywords',
  'og:description',
  'og:image:alt',
  'og:site_name',
  'og:title',
  'twitter:description',
  'twitter:image:alt',
  'twitter:title',
])

/** Elements whose content stays: it is code, or what a reader typed. */
const verbatimElements = new Set(['code', 'kbd', 'pre', 'samp', 'script', 'style', 'textarea', 'math'])

/** Elements that do not interrupt a line of text. */
const inlineElements = new Set(
  'a abbr b bdi bdo cite data del dfn em font i ins label mark q s small span strong sub sup time u var wbr'.split(' '),
)

/** Of those, the ones that change no more than the look of letters, so that a word may go from one straight into the next. */
const typographicElements = new Set('b del em font i ins mark s small strong sub sup u wbr'.split(' '))

const voidElements = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '))

export function isVerbatimElement(name: string): boolean {
  return verbatimElements.has(name)
}

export function isInlineElement(name: string): boolean {
  return inlineElements.has(name)
}

export function isTypographicElement(name: string): boolean {
  return typographicElements.has(name)
}

/** Elements that have no end tag. */
export function isVoidElement(name: string): boolean {
  return voidElements.has(name)
}

/**
 * What an attribute's value is: a text; data with texts in it (JSON, for a script that shows them); or nothing for people.
 * Any `data-` attribute that holds Cyrillic letters is meant for people, because addresses and keys of ours never do.
 */
export function readingOf(
  element: string,
  attribute: string,
  attributes: ReadonlyMap<string, string>,
): 'text' | 'data' | 'machine' {
  const value = attributes.get(attribute) ?? ''
  if (value === '') return 'machine'
  if (shownAttributes.has(attribute)) return 'text'
  if (attribute.startsWith('data-') && /[\u0400-\u052F]/.test(value)) return /^[[{]/.test(value) ? 'data' : 'text'
  if (element === 'meta' && attribute === 'content')
    return shownMeta.has(attributes.get('name') ?? attributes.get('property') ?? '') ? 'text' : 'machine'
  // Whatever a reader typed into a field comes back as it was typed; the words on a button are ours.
  if (element === 'input' && attribute === 'value')
    return ['submit', 'button', 'reset'].includes(attributes.get('type') ?? '') ? 'text' : 'machine'
  return 'machine'
}
