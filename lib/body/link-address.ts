/** The longest address that a link or an embed may have, in characters. */
const MAX_LENGTH = 2048

const OUTSIDE = new Set(['http:', 'https:', 'mailto:', 'tel:'])

/**
 * Whether a link in a body may lead there: http, https, mailto, tel, or an address inside the site (`/sayasat/…`, `#part`).
 * Everything else is refused, `javascript:` and `data:` above all, and `//host`, which only looks like an inside address.
 */
export function isSafeHref(href: string): boolean {
  // Browsers drop control characters from an address before they read its scheme, so none may stand in one.
  if (href === '' || href.length > MAX_LENGTH || /[\p{Cc}\s\\]/u.test(href)) return false
  if (href.startsWith('/')) return !href.startsWith('//')
  if (href.startsWith('#')) return href.length > 1
  const url = URL.parse(href)
  if (url === null || !OUTSIDE.has(url.protocol)) return false
  return url.protocol === 'mailto:' || url.protocol === 'tel:' ? url.pathname !== '' : url.hostname !== ''
}

/**
 * Makes an address that may be linked from what a person typed or pasted: `egov.kz/page` gains https, `a@b.kz` gains mailto.
 * @returns undefined when no safe address can be made of it.
 */
export function normaliseHref(typed: string): string | undefined {
  const text = typed.trim()
  if (text === '') return undefined
  if (isSafeHref(text)) return text
  if (/^[^\s@:/]+@[^\s@:/]+\.[^\s@:/]+$/.test(text)) return `mailto:${text}`
  if (/^\+?[\d\s()-]{7,20}$/.test(text)) return `tel:${text.replaceAll(/[^\d+]/g, '')}`
  if (/^[\p{L}\d-]+(\.[\p{L}\d-]+)+(:\d+)?([/?#]\S*)?$/u.test(text) && isSafeHref(`https://${text}`))
    return `https://${text}`
  return undefined
}
