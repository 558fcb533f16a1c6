import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { announceInvalidation } from '@/lib/cache/invalidation-hub'
import { cacheClock } from '@/lib/cache/tag-times'
import { tags } from '@/lib/cache/tags'
import { findLocale, locales } from '@/lib/i18n/editions'
import { toLatin } from '@/lib/kazakh/scripts/convert'
import { convertDocument } from '@/lib/scripts/convert-document'
import { Pages, RenderFailure } from './pages'
import { problemAsPage } from './problem-page'
import type { Rendered } from './render-page'

type Script = { status?: number; tags?: string[]; body?: string; headers?: Record<string, string>; complete?: boolean }

const opened: Pages[] = []
afterEach(() => {
  for (const pages of opened.splice(0)) pages.stop()
  vi.restoreAllMocks()
})

function rendered({
  status = 200,
  tags: names = [],
  body = '<p>мәтін</p>',
  headers = {},
  complete = true,
}: Script): Rendered {
  return {
    status,
    headers: { 'content-type': 'text/html; charset=utf-8', ...headers },
    body: Buffer.from(body),
    tags: new Set(names),
    complete,
    begunAt: cacheClock(),
  }
}

function pagesWith(
  render: (key: string) => Promise<Rendered>,
  options: Partial<ConstructorParameters<typeof Pages>[0]> = {},
): Pages {
  const pages = new Pages({
    render,
    databaseIsAway: () => false,
    notFoundPage: async () => problemAsPage(404, findLocale('kk') ?? locales[0], {}),
    headers: {},
    documents: true,
    keep: true,
    ...options,
  })
  opened.push(pages)
  return pages
}

const textOf = async (pages: Pages, key: string) => {
  const { page } = await pages.get(key)
  return page.plain?.toString()
}

describe('one render', () => {
  it('serves a thousand who wait at once', async () => {
    let renders = 0
    const pages = pagesWith(async () => {
      renders++
      await wait(20)
      return rendered({ tags: ['article:1'] })
    })
    const first = await Promise.all(Array.from({ length: 1000 }, () => pages.get('/a')))
    expect(renders).toBe(1)
    expect(new Set(first.map(({ page }) => page)).size).toBe(1)

    announceInvalidation(['article:1'])
    await Promise.all(Array.from({ length: 1000 }, () => pages.get('/a')))
    expect(renders).toBe(2)
  })
})

describe('an invalidation', () => {
  it('makes the next reader get a new page, and leaves others alone', async () => {
    let version = 1
    const pages = pagesWith(async (key) => rendered({ tags: [`article:${key}`], body: `<p>${key} ${version}</p>` }))
    await pages.get('/a')
    await pages.get('/b')
    version = 2
    announceInvalidation(['article:/a'])
    expect(await textOf(pages, '/a')).toBe('<p>/a 2</p>')
    expect((await pages.get('/b')).provenance).toBe('hit')
  })

  it('during a render keeps its result from being stored or given out', async () => {
    let text = 'ескі'
    let renders = 0
    const pages = pagesWith(async () => {
      renders++
      const result = rendered({ tags: ['article:1'], body: `<p>${text}</p>` })
      if (renders === 1) {
        text = 'жаңа'
        announceInvalidation(['article:1'])
      }
      return result
    })
    expect(await textOf(pages, '/a')).toBe('<p>жаңа</p>')
    expect(renders).toBe(2)
    expect((await pages.get('/a')).provenance).toBe('hit')
  })

  it('turns an address where nothing stood into a page', async () => {
    let published = false
    const pages = pagesWith(async () =>
      published ? rendered({ tags: ['address:kk:/a'] }) : rendered({ tags: ['address:kk:/a', 'status:404'] }),
    )
    expect((await pages.get('/a')).page.status).toBe(404)
    published = true
    announceInvalidation(['address:kk:/a'])
    expect((await pages.get('/a')).page.status).toBe(200)
  })
})

describe('a render that fails', () => {
  it('gives the earlier page, says so, and is never stored', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    let fails = false
    const pages = pagesWith(async () =>
      fails ? rendered({ status: 500, body: 'қате' }) : rendered({ tags: ['latest:kk'] }),
    )
    await pages.get('/a')
    fails = true
    announceInvalidation(['latest:kk'])
    const answer = await pages.get('/a')
    expect(answer.provenance).toBe('stale-if-error')
    expect(answer.page.status).toBe(200)
    await expect(pages.get('/never-seen')).rejects.toBeInstanceOf(RenderFailure)
    fails = false
    expect((await pages.get('/never-seen')).provenance).toBe('stored')
  })

  it('does not bring a withdrawn article back', async () => {
    let fails = false
    const pages = pagesWith(async () => {
      if (fails) throw new Error('the database is away')
      return rendered({ tags: ['article:1'] })
    })
    await pages.get('/a')
    fails = true
    announceInvalidation(['article:1', tags.withdrawal()])
    await expect(pages.get('/a')).rejects.toBeInstanceOf(RenderFailure)
  })
})

describe('what is kept', () => {
  it('is only what the application calls complete', async () => {
    const pages = pagesWith(async () => rendered({ complete: false }))
    expect((await pages.get('/search?q=a')).provenance).toBe('passed')
    expect((await pages.get('/search?q=a')).provenance).toBe('passed')
  })

  it('is nothing that was put together for one request', async () => {
    const pages = pagesWith(async () => rendered({ headers: { 'cache-control': 'private, no-cache, no-store' } }))
    expect((await pages.get('/search?q=a')).provenance).toBe('passed')
    expect((await pages.get('/search?q=a')).provenance).toBe('passed')
  })

  it('stands under the status that the page names', async () => {
    const pages = pagesWith(async () => rendered({ tags: ['status:410', 'article:1'] }))
    expect((await pages.get('/a')).page.status).toBe(410)
  })

  it('is made anew behind the reader when only time has passed', async () => {
    let renders = 0
    const pages = pagesWith(async () => {
      renders++
      return {
        ...rendered({ headers: { 'cache-control': 's-maxage=1, stale-while-revalidate=60' } }),
        begunAt: cacheClock() - 2_000 * (renders === 1 ? 1 : 0),
      }
    })
    await pages.get('/a')
    expect((await pages.get('/a')).provenance).toBe('hit')
    await wait(10)
    expect(renders).toBe(2)
    await pages.get('/a')
    expect(renders).toBe(2)
  })

  it('is bounded by bytes, also for addresses where nothing stands', async () => {
    const body = `<p>${'а'.repeat(2_000)}</p>`
    const pages = pagesWith(
      async (key) => rendered({ body, tags: key.startsWith('/none') ? ['status:404'] : ['site'] }),
      { bytes: { pages: 60_000, unknown: 30_000 } },
    )
    await pages.get('/kept')
    for (let index = 0; index < 100; index++) {
      await pages.get(`/none-${index}`)
      await pages.get('/kept')
    }
    expect(pages.fresh('/kept')).toBeDefined()
    expect(pages.fresh('/none-0')).toBeUndefined()
    for (let index = 0; index < 100; index++) await pages.get(`/page-${index}`)
    expect(pages.fresh('/page-0')).toBeUndefined()
    expect(pages.fresh('/page-99')).toBeDefined()
    expect(pages.bytes).toBeLessThan(90_000)
  })
})

describe('the script of an address', () => {
  const inLatin = async (key: string) =>
    key.startsWith('/latn') ? (html: string) => convertDocument(html, 'latn', toLatin) : undefined

  it('is that of the stored page, which depends on the names that editors fix', async () => {
    const pages = pagesWith(async () => rendered({ body: '<html lang="kk"><p>мәтін</p></html>' }), {
      scriptOf: inLatin,
    })

    expect(await textOf(pages, '/')).toBe('<html lang="kk"><p>мәтін</p></html>')
    expect(await textOf(pages, '/latn')).toBe('<html lang="kk-Latn"><p>mätın</p></html>')
    expect((await pages.get('/latn')).provenance).toBe('hit')
    pages.invalidate([tags.site()])
    expect((await pages.get('/latn')).provenance).toBe('stored')
    expect((await pages.get('/')).provenance).toBe('hit')
  })

  it('leaves feeds and other texts to those who write them', async () => {
    const xml = { body: '<p>мәтін</p>', headers: { 'content-type': 'application/rss+xml' } }
    expect(
      await textOf(
        pagesWith(async () => rendered(xml), { scriptOf: inLatin }),
        '/latn/feed.xml',
      ),
    ).toBe(xml.body)
  })
})
