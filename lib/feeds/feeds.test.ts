import { existsSync, readFileSync } from 'node:fs'
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith'
import { expect, test } from 'vitest'
import type { Body } from '@/lib/body/body'
import type { RecordingView } from '@/lib/media/recording'
import { bodyHtml } from './body-html'
import type { Feed } from './feed'
import { writeAtom } from './write-atom'
import { writeJsonFeed } from './write-json-feed'
import { writeRss } from './write-rss'

const body: Body = {
  type: 'doc',
  content: [
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'Қазақ <b>билігі</b> & халық ]]> ', marks: [{ type: 'bold' }] },
        { type: 'hardBreak' },
      ],
    },
    {
      type: 'paragraph',
      content: [{ type: 'text', text: 'сілтеме', marks: [{ type: 'link', attrs: { href: '/sayasat/basqa' } }] }],
    },
    { type: 'picture', attrs: { mediaId: 'm', alt: '«Өзен» "жағасы"', caption: '', credit: 'Е. Т.' } },
    { type: 'recording', attrs: { mediaId: 'v', title: 'Сұхбат <1>', caption: '', credit: '' } },
    { type: 'embed', attrs: { provider: 'youtube', url: 'https://www.youtube.com/watch?v=1&t=2', title: 'Бейне' } },
  ],
}
const picture = {
  mediaId: 'm',
  width: 640,
  height: 360,
  color: '#112233',
  alt: '',
  caption: 'Кітапханадағы сөз',
  credit: '',
  sources: [
    { format: 'jpeg' as const, width: 640, height: 360, url: '/media/ab/abcdef0123456789-640.jpg', bytes: 1234 },
  ],
}
const recording: RecordingView = {
  mediaId: 'v',
  kind: 'audio',
  url: '/media/cd/cdef0123456789ab.mp3',
  type: 'audio/mpeg',
  bytes: 64_000,
  seconds: 3725,
  width: 0,
  height: 0,
  captions: [],
  caption: '',
  credit: '',
}
const html = bodyHtml(body, {
  siteUrl: 'https://qalam.example',
  link: (path) => `https://qalam.example/latn${path}`,
  pictures: { m: picture },
  recordings: { v: recording },
})

const feed: Feed = {
  title: 'Қалам',
  description: 'Тәуелсіз басылым',
  language: 'kk',
  pageUrl: 'https://qalam.example/',
  baseUrl: 'https://qalam.example',
  query: '',
  updatedAt: new Date('2026-08-05T10:00:00Z'),
  items: [
    {
      id: '01930000-0000-7000-8000-000000000001',
      url: 'https://qalam.example/sayasat/bir',
      canonical: '',
      headline: 'Бір & <екі>\u0003',
      standfirst: 'Қысқаша',
      html,
      authors: [
        { name: 'Айгүл Сәрсенова', url: 'https://qalam.example/author/aigul' },
        { name: 'Ерлан Тоқтаров', url: 'https://qalam.example/author/erlan' },
      ],
      section: 'Саясат',
      tags: ['митинг'],
      firstPublishedAt: new Date('2026-08-05T09:00:00Z'),
      publishedAt: new Date('2026-08-05T10:00:00Z'),
      picture: {
        url: 'https://qalam.example/media/a.jpg',
        type: 'image/jpeg',
        width: 640,
        height: 360,
        bytes: 1234,
        alt: 'Өзен жағасы',
        caption: '',
        credit: 'Ерлан Тоқтаров',
      },
      enclosures: [
        { url: 'https://qalam.example/media/a.mp3', type: 'audio/mpeg', bytes: 64_000, seconds: 3725 },
        { url: 'https://qalam.example/media/b.mp4', type: 'video/mp4', bytes: 128_000, seconds: 60 },
      ],
    },
  ],
}

test('a body becomes HTML with every text escaped and every address absolute', () => {
  expect(html).toContain('<p><strong>Қазақ &lt;b&gt;билігі&lt;/b&gt; &amp; халық ]]&gt; </strong><br></p>')
  expect(html).toContain('<a href="https://qalam.example/latn/sayasat/basqa">сілтеме</a>')
  expect(html).toContain('alt="«Өзен» &quot;жағасы&quot;"')
  expect(html).toContain('<figcaption>Кітапханадағы сөз · Е. Т.</figcaption>')
  expect(html).toContain('<a href="https://www.youtube.com/watch?v=1&amp;t=2">Бейне</a>')
})

test('recordings are linked to in the text, and enclosed as each format knows it', () => {
  expect(html).toContain(
    '<p><a href="https://qalam.example/media/cd/cdef0123456789ab.mp3">▶ Сұхбат &lt;1&gt; (1:02:05)</a></p>',
  )
  const [rss] = parseRssFeed(writeRss(feed)).items ?? []
  expect(rss?.enclosures).toEqual([{ url: 'https://qalam.example/media/a.mp3', type: 'audio/mpeg', length: 64_000 }])
  const [atom] = parseAtomFeed(writeAtom(feed)).entries ?? []
  expect(atom?.links?.filter(({ rel }) => rel === 'enclosure')).toMatchObject([
    { href: 'https://qalam.example/media/a.mp3', type: 'audio/mpeg', length: 64_000 },
    { href: 'https://qalam.example/media/b.mp4', type: 'video/mp4', length: 128_000 },
  ])
  const [json] = parseJsonFeed(writeJsonFeed(feed)).items ?? []
  expect(json?.attachments).toMatchObject([
    { mime_type: 'audio/mpeg', size_in_bytes: 64_000, duration_in_seconds: 3725 },
    { mime_type: 'video/mp4', size_in_bytes: 128_000, duration_in_seconds: 60 },
  ])
})

test('RSS carries the full text, every author, the picture with its alt text, and its own address', () => {
  const read = parseRssFeed(writeRss(feed))
  const item = read.items?.[0]
  expect(read.atom?.links?.[0]).toMatchObject({ href: 'https://qalam.example/feed.xml', rel: 'self' })
  expect(item).toMatchObject({
    title: 'Бір & <екі>',
    guid: { value: 'urn:uuid:01930000-0000-7000-8000-000000000001', isPermaLink: false },
    content: { encoded: html },
    dc: { creators: ['Айгүл Сәрсенова', 'Ерлан Тоқтаров'] },
    media: { contents: [{ url: 'https://qalam.example/media/a.jpg', description: { value: 'Өзен жағасы' } }] },
  })
})

test('Atom carries the same entry under the same name', () => {
  const entry = parseAtomFeed(writeAtom(feed)).entries?.[0]
  expect(entry).toMatchObject({
    id: 'urn:uuid:01930000-0000-7000-8000-000000000001',
    content: { value: html, type: 'html' },
  })
  expect(entry?.authors).toHaveLength(2)
})

test('JSON Feed carries the same entry under the same name', () => {
  const read = parseJsonFeed(writeJsonFeed(feed))
  expect(read.items?.[0]).toMatchObject({ id: 'urn:uuid:01930000-0000-7000-8000-000000000001', content_html: html })
  expect(JSON.parse(writeJsonFeed(feed))).toMatchObject({ version: 'https://jsonfeed.org/version/1.1', language: 'kk' })
})

test('the feed of a search has what is looked for in its own address', () => {
  const search = { ...feed, baseUrl: 'https://qalam.example/search', query: '?q=%D1%82%D1%96%D0%BB&section=sport' }
  const self = (file: string) => `https://qalam.example/search/${file}?q=%D1%82%D1%96%D0%BB&section=sport`
  expect(parseRssFeed(writeRss(search)).atom?.links?.[0]?.href).toBe(self('feed.xml'))
  expect(parseAtomFeed(writeAtom(search)).links?.[0]?.href).toBe(self('atom.xml'))
  expect(parseJsonFeed(writeJsonFeed(search)).feed_url).toBe(self('feed.json'))
})

test('a feed without entries is still a feed in each format', () => {
  const empty = { ...feed, items: [], updatedAt: undefined }
  expect(parseRssFeed(writeRss(empty)).title).toBe('Қалам')
  expect(parseAtomFeed(writeAtom(empty)).title?.value).toBe('Қалам')
  expect(parseJsonFeed(writeJsonFeed(empty)).title).toBe('Қалам')
})

test('the style sheet of feeds names fonts that are there', () => {
  const fonts = [...readFileSync('public/feed.css', 'utf8').matchAll(/url\('([^']+)'\)/g)].map(
    ([, file]) => `public${file}`,
  )
  expect(fonts.length).toBeGreaterThan(0)
  expect(fonts.filter((file) => !existsSync(file))).toEqual([])
})
