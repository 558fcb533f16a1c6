import { expect, test } from 'vitest'
import type { Feed } from '@/lib/feeds/feed'
import { writeAtom } from '@/lib/feeds/write-atom'
import { writeJsonFeed } from '@/lib/feeds/write-json-feed'
import { writeRss } from '@/lib/feeds/write-rss'
import { createConverter } from '@/lib/kazakh/scripts/convert'
import { convertFeed } from './convert-feed'

const feed: Feed = {
  title: 'Қалам: Саясат',
  description: 'Қазақ тіліндегі тәуелсіз басылым',
  language: 'kk',
  pageUrl: 'https://qalam.example/latn/saiasat',
  baseUrl: 'https://qalam.example/latn/saiasat',
  query: '',
  updatedAt: new Date('2026-08-05T08:52:00Z'),
  items: [
    {
      id: '01990000-0000-7000-8000-000000000001',
      url: 'https://qalam.example/latn/saiasat/song-habar',
      canonical: '',
      headline: 'Соңғы хабар',
      standfirst: 'Екі-үш сөз',
      html: '<p>Мәтін, <a href="https://қазақ.қаз/жол">сілтеме</a> <span translate="no">Известия</span></p>',
      authors: [{ name: 'Әлия Ж.', url: 'https://qalam.example/latn/author/aliia' }],
      section: 'Саясат',
      tags: ['Сайлау'],
      firstPublishedAt: new Date('2026-08-05T08:00:00Z'),
      publishedAt: new Date('2026-08-05T08:52:00Z'),
      picture: {
        url: 'https://qalam.example/media/a.jpg',
        type: 'image/jpeg',
        width: 1200,
        height: 800,
        bytes: 90_000,
        alt: 'Алаң',
        caption: 'Қала алаңы',
        credit: 'Асан',
      },
      enclosures: [],
    },
  ],
}

test.each([
  ['latn', 'kk-Latn', 'Soñğy habar'],
  ['arab', 'kk-Arab', 'سوڭعى حابار'],
] as const)('nothing Cyrillic is left in a feed in %s but what is marked', (script, language, headline) => {
  const converted = convertFeed(feed, script, createConverter(script))
  expect(converted.language).toBe(language)
  expect(converted.items[0]?.headline).toBe(headline)
  for (const written of [writeRss(converted), writeAtom(converted), writeJsonFeed(converted)]) {
    expect(written).toContain('Известия')
    expect(written).toContain('https://қазақ.қаз/жол')
    expect(written.replaceAll('Известия', '').replaceAll('https://қазақ.қаз/жол', '')).not.toMatch(
      /\p{Script=Cyrillic}/u,
    )
    expect(written).toContain('urn:uuid:01990000-0000-7000-8000-000000000001')
  }
})
