import { afterAll, expect, test } from 'vitest'
import { testDatabase } from '@/db/testing/test-database'
import { beginPublic, bodyOf, openNewsroom } from '@/lib/articles/newsroom-fixture'
import { editionDates } from '@/lib/i18n/dates'
import { locales } from '@/lib/i18n/editions'
import { readerMessages } from '@/lib/i18n/reader-messages'
import type { EditionView } from '@/lib/settings/site-view'
import { searchFeed } from './search-feed'

const { db, drop } = await testDatabase()
afterAll(drop)
const newsroom = await openNewsroom(db)
const view: EditionView = {
  locale: locales[0],
  site: {
    url: 'https://qalam.example',
    name: 'Қалам',
    tagline: '',
    timeZone: 'Asia/Almaty',
    sections: [],
    navigation: [],
    contacts: { email: '', phone: '', postalAddress: '', profiles: [] },
    pages: [],
  },
  messages: readerMessages('kk'),
  dates: editionDates('kk', 'Asia/Almaty'),
}

test('the feed of a search has what it finds, newest first, and says what was asked', async () => {
  // The older one answers better: it has the word in its headline as it is typed.
  const plain = { standfirst: 'Қысқаша.', tagIds: [] }
  const older = await beginPublic(
    db,
    newsroom,
    { ...plain, headline: 'Обсерватория ашылды', body: bodyOf('Обсерватория тауда тұр.') },
    new Date('2026-03-01T00:00:00Z'),
  )
  const newer = await beginPublic(
    db,
    newsroom,
    { ...plain, headline: 'Таудағы түн', body: bodyOf('Жұлдызды обсерваториядан көрдік.') },
    new Date('2026-03-02T00:00:00Z'),
  )
  await beginPublic(db, newsroom, { ...plain, headline: 'Басқа хабар', body: bodyOf('Бұл жерде ол сөз жоқ.') })

  const feed = await searchFeed(view, { q: 'обсерватория', section: 'sayasat' }, db)
  const asked = `?q=${encodeURIComponent('обсерватория')}&section=sayasat`
  expect(feed.items.map(({ id }) => id)).toEqual([newer.id, older.id])
  expect(feed.items[0]?.html).toContain('обсерваториядан')
  expect(feed).toMatchObject({
    title: 'Қалам: «обсерватория» бойынша іздеу',
    pageUrl: `https://qalam.example/search${asked}`,
    baseUrl: 'https://qalam.example/search',
    query: asked,
  })
})

test('a search that asks for nothing, or finds nothing, has a feed without entries', async () => {
  expect((await searchFeed(view, {}, db)).items).toEqual([])
  expect((await searchFeed(view, { q: 'обсерватория', section: 'joq' }, db)).items).toEqual([])
})
