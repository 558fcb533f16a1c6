import { mkdtempSync, readdirSync, rmSync, truncateSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { announceInvalidation } from '@/lib/cache/invalidation-hub'
import { cacheClock } from '@/lib/cache/tag-times'
import { tags } from '@/lib/cache/tags'
import { locales } from '@/lib/i18n/editions'
import { hasKeptPages, PageArchive } from './page-archive'
import { Pages, RenderFailure } from './pages'
import { problemAsPage } from './problem-page'
import type { Rendered } from './render-page'
import { bodyIn, compressFully, pageFrom, type StoredPage } from './stored-page'

let folder = ''
const opened: Pages[] = []
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'qalam-pages-'))
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
})
afterEach(() => {
  for (const pages of opened.splice(0)) pages.stop()
  rmSync(folder, { recursive: true, force: true })
  vi.restoreAllMocks()
})

const text = `<p>${'Қазақстан жаңалықтары. '.repeat(100)}</p>`

function rendered(names: string[]): Rendered {
  const headers = { 'content-type': 'text/html; charset=utf-8' }
  return { status: 200, headers, body: Buffer.from(text), tags: new Set(names), complete: true, begunAt: cacheClock() }
}

async function pageOf(key: string, names: string[] = ['site']): Promise<StoredPage> {
  const page = pageFrom(key, rendered(names), { headers: {}, documents: true })
  await compressFully(page)
  return page
}

function filesIn(): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.page'))
}

test('gives a page back as it was, in every coding', async () => {
  const archive = new PageArchive(folder)
  const page = await pageOf('/a')
  await archive.write(page)
  const back = await archive.read('/a')
  expect(back).toMatchObject({
    key: '/a',
    status: 200,
    tags: ['site'],
    headers: page.headers,
    hash: page.hash,
    outdated: false,
  })
  expect(back?.coded).toEqual(page.coded)
  expect(back && (await bodyIn(back, undefined)).toString()).toBe(text)
  expect(await archive.read('/b')).toBeUndefined()
})

test('a page of an earlier process is outdated, and so is one whose tags have changed', async () => {
  const archive = new PageArchive(folder)
  await archive.write(await pageOf('/a', ['article:1']))
  expect((await new PageArchive(folder).read('/a'))?.outdated).toBe(true)
  announceInvalidation(['article:1'])
  expect((await archive.read('/a'))?.outdated).toBe(true)
})

test('a torn file is no page, and is taken away', async () => {
  const archive = new PageArchive(folder)
  await archive.write(await pageOf('/a'))
  const [file = ''] = filesIn()
  truncateSync(path.join(folder, file), 700)
  expect(await archive.read('/a')).toBeUndefined()
  expect(filesIn()).toEqual([])
})

test('is bounded by bytes: the oldest goes first', async () => {
  const archive = new PageArchive(folder, 8_000)
  for (let index = 0; index < 40; index++) await archive.write(await pageOf(`/${index}`))
  expect(await archive.read('/0')).toBeUndefined()
  expect(await archive.read('/39')).toBeDefined()
  expect(filesIn().length).toBe(archive.size)
  expect(archive.size).toBeLessThan(20)
})

test('a restart with the database away gives every page that was seen, but nothing that was withdrawn', async () => {
  const options = {
    notFoundPage: async () => problemAsPage(404, locales[0], {}),
    headers: {},
    documents: true,
    keep: true,
  }
  const before = new Pages({
    ...options,
    archive: new PageArchive(folder),
    databaseIsAway: () => false,
    render: async (key) => rendered([`article:${key}`]),
  })
  await before.get('/kept')
  await before.get('/withdrawn')
  await expect.poll(filesIn).toHaveLength(2)
  announceInvalidation(['article:/withdrawn', tags.withdrawal()])
  before.stop()
  expect(hasKeptPages(folder)).toBe(true)

  const after = new Pages({
    ...options,
    archive: new PageArchive(folder),
    databaseIsAway: () => true,
    render: async () => {
      throw new Error('the database is away')
    },
  })
  opened.push(after)
  expect((await after.get('/kept')).provenance).toBe('stale-if-error')
  await expect(after.get('/withdrawn')).rejects.toBeInstanceOf(RenderFailure)
})

test('a withdrawal holds although the file of the page came back', async () => {
  const archive = new PageArchive(folder)
  const page = await pageOf('/a', ['article:1'])
  archive.invalidate(['article:1'], [])
  await archive.write(page)
  expect(filesIn()).toEqual([])
  expect(await new PageArchive(folder).read('/a')).toBeUndefined()
})

test('a page that memory let go comes back from the disk without a render', async () => {
  let renders = 0
  const pages = new Pages({
    archive: new PageArchive(folder),
    databaseIsAway: () => false,
    notFoundPage: async () => problemAsPage(404, locales[0], {}),
    headers: {},
    documents: true,
    keep: true,
    bytes: { pages: 12_000, unknown: 1_000 },
    render: async () => {
      renders++
      return rendered(['site'])
    },
  })
  opened.push(pages)
  for (let index = 0; index < 20; index++) await pages.get(`/${index}`)
  await expect.poll(() => filesIn().length).toBe(20)
  expect(pages.fresh('/0')).toBeUndefined()
  expect((await pages.get('/0')).provenance).toBe('hit')
  expect(renders).toBe(20)
})
