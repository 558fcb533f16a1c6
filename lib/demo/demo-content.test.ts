import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Body } from '@/lib/body/body'
import { parseBody } from '@/lib/body/parse-body'
import type { Edition } from '@/lib/i18n/editions'
import { slugify } from '@/lib/kazakh/slug'
import { demoContent } from './demo-content'
import type { DemoArticle } from './demo-shapes'

type Node = { type: string; attrs?: unknown; text?: string; content?: readonly Node[] }

const { sections, authors, tags, pictures, articles, pages } = demoContent
const pictureKeys = new Set(pictures.map((picture) => picture.key))
const inEdition = (edition: Edition) => articles.filter((article) => article.edition === edition)
const pageSlugs = (edition: Edition) => pages.filter((page) => page.edition === edition).map((page) => page.slug)

function nodesOf(body: Body): Node[] {
  const found: Node[] = []
  const visit = (node: Node) => {
    found.push(node)
    node.content?.forEach(visit)
  }
  body.content.forEach(visit)
  return found
}

/** Everything a reader of the body can read, captions and titles too. */
function wordsOf(body: Body): string[] {
  const texts = nodesOf(body).flatMap((node) => {
    const { alt, caption, title, attribution } = (node.attrs ?? {}) as Record<string, unknown>
    return [node.text, alt, caption, title, attribution].filter((text) => typeof text === 'string')
  })
  return texts.join(' ').match(/[\p{L}\p{N}-]+/gu) ?? []
}

function bodyWords(article: DemoArticle): number {
  const texts = nodesOf(article.body).flatMap((node) => (node.text === undefined ? [] : [node.text]))
  return (texts.join(' ').match(/\p{L}[\p{L}\p{N}-]*/gu) ?? []).length
}

describe('demo content', () => {
  it('names only sections, authors, tags and pictures that are there', () => {
    const there = new Set([
      ...sections.map((section) => `section ${section.slug}`),
      ...authors.map((author) => `author ${author.key}`),
      ...tags.map((tag) => `tag ${tag.edition} ${tag.slug}`),
      ...pictures.map((picture) => `picture ${picture.key}`),
    ])
    const named = articles.flatMap((article) => [
      `section ${article.section}`,
      ...article.authors.map((author) => `author ${author}`),
      ...article.tags.map((tag) => `tag ${article.edition} ${tag}`),
      `picture ${article.picture}`,
    ])
    const portraits = authors.map((author) => `picture ${author.portrait}`)
    expect([...named, ...portraits].filter((name) => !there.has(name))).toEqual([])
    expect(articles.filter((article) => article.authors.length === 0)).toEqual([])
  })

  it('refers to pictures in bodies by their key and gives each an alt text', () => {
    for (const { body } of [...articles, ...pages]) {
      for (const node of nodesOf(body)) {
        if (node.type !== 'picture') continue
        const { mediaId, alt } = node.attrs as { mediaId: string; alt: string }
        expect(mediaId.startsWith('picture:')).toBe(true)
        expect(pictureKeys).toContain(mediaId.slice('picture:'.length))
        expect(alt.length).toBeGreaterThan(10)
      }
    }
  })

  it('has bodies that the newsroom itself would let through', () => {
    const anyId = '00000000-0000-4000-8000-000000000000'
    const refused = [...articles, ...pages].flatMap(({ body }) => {
      const result = parseBody(JSON.parse(JSON.stringify(body).replaceAll(/picture:[a-z-]+/g, anyId)))
      return result.ok ? [] : [result.message]
    })
    expect(refused).toEqual([])
  })

  it('keeps every slug unique where it must be, and fit for an address', () => {
    const addresses = [
      ...sections.map((section) => section.slug),
      ...authors.map((author) => `author/${author.slug}`),
      ...tags.map((tag) => `${tag.edition}/tag/${tag.slug}`),
      ...pages.map((page) => `${page.edition}/page/${page.slug}`),
      ...articles.map(
        (article) => `${article.edition}/${article.section}/${article.slug ?? slugify(article.headline)}`,
      ),
    ]
    expect(addresses.filter((address, index) => addresses.indexOf(address) !== index)).toEqual([])
    expect(addresses.filter((address) => !/^[a-z0-9]+(?:[-/][a-z0-9]+)*$/.test(address))).toEqual([])
  })

  it('has a tag for every tag it shows and no tag without an article', () => {
    const used = new Set(articles.flatMap((article) => article.tags.map((tag) => `${article.edition}/${tag}`)))
    expect(tags.map((tag) => `${tag.edition}/${tag.slug}`).filter((tag) => !used.has(tag))).toEqual([])
  })

  it('links inside the publication only to what exists', () => {
    const there = new Set([
      ...sections.map((section) => `/${section.slug}`),
      ...pages.filter((page) => page.edition === 'kk').map((page) => `/page/${page.slug}`),
      ...inEdition('kk').flatMap((article) => (article.slug ? [`/${article.section}/${article.slug}`] : [])),
    ])
    const hrefs = [...articles, ...pages].flatMap(({ body }) =>
      [...JSON.stringify(body).matchAll(/"href":"(\/[^"]*)"/g)].map((match) => match[1]),
    )
    expect(hrefs.length).toBeGreaterThan(0)
    expect(hrefs.filter((href) => href === undefined || !there.has(href))).toEqual([])
  })

  it('translates articles of the Kazakh edition only, each once', () => {
    const kazakh = new Map(inEdition('kk').map((article) => [article.translationGroup, article]))
    expect(kazakh.size).toBe(inEdition('kk').length)
    for (const edition of ['ru', 'en'] as const) {
      const translated = inEdition(edition)
      expect(new Set(translated.map((article) => article.translationGroup)).size).toBe(translated.length)
      for (const { translationGroup, section, picture } of translated) {
        expect(kazakh.get(translationGroup)).toMatchObject({ section, picture })
      }
    }
  })

  it('has the same fixed pages in every edition', () => {
    expect(pageSlugs('kk')).toHaveLength(3)
    expect(pageSlugs('ru')).toEqual(pageSlugs('kk'))
    expect(pageSlugs('en')).toEqual(pageSlugs('kk'))
  })

  it('shows every block and mark an editor can write', () => {
    const types = new Set(inEdition('kk').flatMap((article) => nodesOf(article.body).map((node) => node.type)))
    const all = 'paragraph heading bulletList orderedList listItem blockquote pullQuote picture gallery table tableRow'
    for (const type of `${all} tableHeader tableCell horizontalRule embed factBox text`.split(' ')) {
      expect(types).toContain(type)
    }
    const text = JSON.stringify(inEdition('kk'))
    for (const mark of ['bold', 'italic', 'link']) expect(text).toContain(`"marks":[{"type":"${mark}"`)
  })

  it('is spread from a quarter of an hour to four months', () => {
    const ages = articles.map((article) => article.publishedMinutesAgo)
    expect(Math.min(...ages)).toBeGreaterThan(0)
    expect(Math.max(...ages)).toBeLessThanOrEqual(125 * 24 * 60)
  })
})

describe('demo articles as texts', () => {
  it.each(inEdition('kk').map((article) => [article.headline, article] as const))(
    '%s: of real length',
    (_, article) => {
      expect(bodyWords(article)).toBeGreaterThanOrEqual(300)
      expect(article.standfirst.length).toBeGreaterThan(80)
      expect(article.headline.length).toBeGreaterThan(35)
    },
  )

  it('holds one long read', () => {
    expect(Math.max(...inEdition('kk').map(bodyWords))).toBeGreaterThanOrEqual(1000)
  })

  it('says nothing in Russian or English on a Kazakh page', () => {
    const strangers = new Set(
      'и в на не что это для или как по из с к от при он она они был была было если чтобы также который'.split(' '),
    )
    // These are Kazakh words as well as Russian ones: "не" (what), "он" (ten), "от" (fire).
    for (const shared of ['не', 'он', 'от']) strangers.delete(shared)
    const texts = [
      ...inEdition('kk').map((article) => [article.headline, article.standfirst, ...wordsOf(article.body)].join(' ')),
      ...pages.filter((page) => page.edition === 'kk').map((page) => [page.title, ...wordsOf(page.body)].join(' ')),
      ...sections.map((section) => `${section.names.kk} ${section.descriptions.kk}`),
      ...authors.map((author) => `${author.names.kk} ${author.biographies.kk}`),
      ...pictures.map((picture) => `${picture.alt.kk} ${picture.caption.kk}`),
      ...tags.filter((tag) => tag.edition === 'kk').map((tag) => tag.name),
    ]
    const addresses = new Set(['redaktsiia', 'tuzetu', 'zharnama', 'example', 'org'])
    const tells = texts.flatMap((text) =>
      (text.match(/[\p{L}-]+/gu) ?? []).filter((word) => {
        const lower = word.toLowerCase()
        return strangers.has(lower) || /[ёщъ]/.test(lower) || (/[a-z]/.test(lower) && !addresses.has(lower))
      }),
    )
    expect(tells).toEqual([])
  })
})

describe('demo pictures', () => {
  it.each(pictures.map((picture) => [picture.file, picture] as const))(
    '%s is a small drawing that stands alone',
    (_, picture) => {
      const svg = readFileSync(new URL(`./pictures/${picture.file}`, import.meta.url), 'utf8')
      expect(Buffer.byteLength(svg)).toBeLessThan(40 * 1024)
      expect(svg).toContain(picture.key.startsWith('portrait-') ? 'viewBox="0 0 800 800"' : 'viewBox="0 0 1600 900"')
      expect(svg).not.toMatch(/<text|<script|<image|<style|href="(?!#)|url\((?!#)/)
    },
  )

  it('gives every Kazakh article a picture of its own', () => {
    const leads = inEdition('kk').map((article) => article.picture)
    expect(new Set(leads).size).toBe(leads.length)
  })
})
