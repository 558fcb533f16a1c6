import type { Page } from '@playwright/test'

/** What a page says to people, and what its head says about itself. */
export type PageText = {
  lang: string
  dir: string
  canonical: string
  /** Addresses by `hreflang`. */
  alternates: Record<string, string>
  /** Every text node and every attribute that is shown or read out, without what is marked as being in another language or script. */
  texts: string[]
}

/** Reads the page that stands in the browser, after its script has run. */
export async function pageOf(page: Page): Promise<PageText> {
  return page.evaluate(() => {
    const stays = '[translate="no"], code, kbd, pre, samp, script, style'
    const isKazakh = (element: Element | null) =>
      element !== null &&
      element.closest(stays) === null &&
      (element.closest('[lang]')?.getAttribute('lang') ?? '') === document.documentElement.lang
    const texts: string[] = []
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const { textContent, parentElement } = walker.currentNode
      if (textContent !== null && textContent.trim() !== '' && isKazakh(parentElement)) texts.push(textContent.trim())
    }
    const shown = [
      'alt',
      'title',
      'aria-label',
      'aria-description',
      'placeholder',
      'data-notice',
      'data-copied',
      'data-ages',
    ]
    for (const name of shown)
      for (const element of document.querySelectorAll(`[${name}]`))
        if (isKazakh(element)) texts.push(element.getAttribute(name) ?? '')
    const metas = ['description', 'author', 'keywords', 'twitter:title', 'twitter:description']
    const properties = ['og:title', 'og:description', 'og:site_name', 'og:image:alt', 'article:section', 'article:tag']
    const selector = [
      ...metas.map((name) => `meta[name="${name}"]`),
      ...properties.map((name) => `meta[property="${name}"]`),
    ]
    for (const element of document.querySelectorAll(selector.join(',')))
      texts.push(element.getAttribute('content') ?? '')
    const leaves = (value: unknown): string[] =>
      typeof value === 'string'
        ? [value]
        : typeof value === 'object' && value !== null
          ? Object.entries(value).flatMap(([key, inside]) => (/^@|url|item$/i.test(key) ? [] : leaves(inside)))
          : []
    for (const element of document.querySelectorAll('script[type="application/ld+json"]'))
      texts.push(...leaves(JSON.parse(element.textContent ?? '')).filter((text) => /[\u0400-\u06FF]/.test(text)))
    const links = Array.from(document.querySelectorAll<HTMLLinkElement>('link[rel="alternate"][hreflang]'))
    return {
      lang: document.documentElement.lang,
      dir: document.documentElement.dir,
      canonical: document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.getAttribute('href') ?? '',
      alternates: Object.fromEntries(links.map((link) => [link.hreflang, link.getAttribute('href') ?? ''])),
      texts: texts.filter((text) => text.trim() !== ''),
    }
  })
}
