import { expect, test } from 'vitest'
import { writeNewsSitemap, writeSitemap, writeSitemapIndex } from './write-sitemap'

const changedAt = new Date('2026-08-05T10:00:00Z')

test('a sitemap names each page, its change and its languages', () => {
  const written = writeSitemap([
    { url: 'https://q.example/a?b&c', changedAt, alternates: [{ lang: 'kk-Latn', url: 'https://q.example/latn/a' }] },
  ])
  expect(written).toContain(
    '<url><loc>https://q.example/a?b&amp;c</loc><lastmod>2026-08-05T10:00:00.000Z</lastmod>' +
      '<xhtml:link rel="alternate" hreflang="kk-Latn" href="https://q.example/latn/a"/></url>',
  )
})

test('the index names each sitemap', () => {
  expect(writeSitemapIndex([{ url: 'https://q.example/sitemap/kk/2026-08.xml', changedAt }])).toContain(
    '<sitemap><loc>https://q.example/sitemap/kk/2026-08.xml</loc><lastmod>2026-08-05T10:00:00.000Z</lastmod></sitemap>',
  )
})

test('a headline cannot break out of the news sitemap', () => {
  const written = writeNewsSitemap([
    {
      url: 'https://q.example/a',
      publishedAt: changedAt,
      headline: '</news:title><x>&',
      language: 'kk',
      publication: 'Қалам',
    },
  ])
  expect(written).toContain('<news:title>&lt;/news:title&gt;&lt;x&gt;&amp;</news:title>')
})
