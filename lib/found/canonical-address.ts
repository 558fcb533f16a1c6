/** Characters; longer addresses are cut by some search engines. */
export const canonicalLimit = 1000

/**
 * The address of a page elsewhere that a text was taken from.
 * @param typed as somebody typed or pasted it
 * @returns it in its one form, or undefined when it is not the whole address of a page on the web
 */
export function parseCanonical(typed: string): string | undefined {
  const text = typed.trim()
  if (text.length > canonicalLimit || !/^https?:\/\//i.test(text) || !URL.canParse(text)) return undefined
  const url = new URL(text)
  // A name and a password in an address are nobody's business, and a host without a dot is no public one.
  if (url.username !== '' || url.password !== '' || !/[^.]\.[^.]/.test(url.hostname)) return undefined
  url.hash = ''
  return url.href.length > canonicalLimit ? undefined : url.href
}

/** Whether sitemaps may name an article: not one that asks to be left out, nor one whose text belongs to another address. */
export function isListed({ canonical, noindex }: { canonical: string; noindex: boolean }, ownAddress: string): boolean {
  return !noindex && (canonical === '' || canonical === ownAddress)
}
