import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { PictureView } from '@/lib/articles/published-article'
import type { Block } from '@/lib/body/body'
import { editionDates } from '@/lib/i18n/dates'
import { findLocale, type Locale, locales } from '@/lib/i18n/editions'
import { readerMessages } from '@/lib/i18n/reader-messages'
import type { RecordingView } from '@/lib/media/recording'
import type { EditionView } from '@/lib/settings/site-view'
import { ArticleBody } from './ArticleBody'

const picture: PictureView = {
  mediaId: 'm1',
  width: 1600,
  height: 900,
  color: '#9fb8b5',
  sources: [320, 1920].map((width) => ({
    format: 'jpeg',
    width,
    height: 1,
    url: `/media/ab/x-${width}.jpg`,
    bytes: 1,
  })),
  alt: '',
  caption: 'Кітапхана сөзі',
  credit: '',
}

function viewIn(locale: Locale): EditionView {
  return {
    locale,
    messages: readerMessages(locale.edition),
    dates: editionDates(locale.edition, 'Asia/Almaty'),
    site: {
      url: 'https://example.org',
      name: 'Қалам',
      tagline: '',
      timeZone: 'Asia/Almaty',
      sections: [],
      navigation: [],
      contacts: { email: '', phone: '', postalAddress: '', profiles: [] },
      pages: [],
    },
  }
}

function html(blocks: Block[], segment = 'kk', recordings: Record<string, RecordingView> = {}): string {
  const view = viewIn(findLocale(segment) ?? locales[0])
  return renderToStaticMarkup(
    <ArticleBody
      body={{ type: 'doc', content: blocks }}
      view={view}
      pictures={{ m1: picture }}
      recordings={recordings}
    />,
  )
}

const linked = (href: string): Block => ({
  type: 'paragraph',
  content: [{ type: 'text', text: 'мұнда', marks: [{ type: 'link', attrs: { href } }] }],
})

test('text is text, whatever stands in it', () => {
  expect(html([{ type: 'paragraph', content: [{ type: 'text', text: '<script>alert(1)</script>' }] }])).not.toContain(
    '<script',
  )
})

test('an address that would run as script is not linked', () => {
  expect(html([linked('javascript:alert(1)')])).toBe('<div class="prose"><p>мұнда</p></div>')
  expect(html([linked('https://egov.kz/')])).toContain('<a href="https://egov.kz/">мұнда</a>')
})

test('a link within the Kazakh edition stays in the script of the page, others stay as they are', () => {
  expect(html([linked('/qogam/x')])).toContain('href="/qogam/x"')
  expect(html([linked('/qogam/x')], 'kk-latn')).toContain('href="/latn/qogam/x"')
  expect(html([linked('/ru/qogam/x')], 'kk-arab')).toContain('href="/ru/qogam/x"')
})

test('marks stand inside one another', () => {
  const text: Block = {
    type: 'paragraph',
    content: [
      { type: 'text', text: 'анық', marks: [{ type: 'bold' }, { type: 'italic' }] },
      { type: 'hardBreak' },
      { type: 'text', text: 'Telegram', marks: [{ type: 'verbatim' }] },
    ],
  }
  expect(html([text])).toContain('<strong><em>анық</em></strong><br/><span translate="no">Telegram</span>')
})

test('a picture takes its own words, and those of the library where it has none', () => {
  const block = (caption: string): Block => ({
    type: 'picture',
    attrs: { mediaId: 'm1', alt: 'Көпір', caption, credit: 'Қалам' },
  })
  expect(html([block('Жаңа көпір')])).toContain('<figcaption><span>Жаңа көпір</span><small>Сурет: Қалам</small>')
  expect(html([block('')])).toContain('<span>Кітапхана сөзі</span>')
  expect(html([block('')])).toMatch(/<img [^>]*width="1600" height="900" alt="Көпір" loading="lazy"/)
})

test('a picture that is no longer in the library leaves its caption behind', () => {
  const gone: Block = { type: 'picture', attrs: { mediaId: 'none', alt: 'Көпір', caption: 'Көпір ашылды', credit: '' } }
  expect(html([gone])).toContain('<figure><figcaption><span>Көпір ашылды</span></figcaption></figure>')
})

test('a recording has the browser’s own player, which fetches nothing before it is played', () => {
  const file: RecordingView = {
    mediaId: 'v1',
    kind: 'video',
    url: '/media/ab/x.mp4',
    type: 'video/mp4',
    bytes: 1000,
    seconds: 65,
    width: 1280,
    height: 720,
    captions: [
      { edition: 'kk', url: '/media/ab/k.vtt' },
      { edition: 'ru', url: '/media/ab/r.vtt' },
    ],
    caption: '',
    credit: 'Қалам',
  }
  const block = (mediaId: string): Block => ({
    type: 'recording',
    attrs: { mediaId, title: 'Сұхбат', caption: '', credit: '' },
  })
  const video = html([block('v1')], 'kk', { v1: file })
  expect(video).toContain(
    '<video controls="" preload="none" aria-label="Сұхбат" playsInline="" width="1280" height="720">',
  )
  expect(video).toContain('<source src="/media/ab/x.mp4" type="video/mp4"/>')
  expect(video).toContain('<track kind="captions" src="/media/ab/k.vtt" srcLang="kk" label="Қазақша" default=""/>')
  expect(video).toContain('<track kind="captions" src="/media/ab/r.vtt" srcLang="ru" label="Русский"/>')
  expect(video).toContain('<small>Бейне: Қалам</small>')
  expect(html([block('v1')], 'kk', { v1: { ...file, kind: 'audio' } })).toContain('<audio controls="" preload="none"')
  const withPoster = (poster: { mediaId: string }): Block => ({
    type: 'recording',
    attrs: { mediaId: 'v1', title: 'Сұхбат', caption: '', credit: '', poster },
  })
  // One file that is no wider than it need be; a poster that has left the library leaves the player as it is without one.
  expect(html([withPoster({ mediaId: 'm1' })], 'kk', { v1: file })).toContain('poster="/media/ab/x-320.jpg"')
  expect(html([withPoster({ mediaId: 'none' })], 'kk', { v1: file })).toBe(video)
  expect(html([block('gone')])).toBe(
    '<div class="prose"><figure class="player"><figcaption><span>Сұхбат</span></figcaption></figure></div>',
  )
})

test('a table has a head where its first row is one', () => {
  const cell = (type: 'tableHeader' | 'tableCell', text: string) => ({
    type,
    content: [{ type: 'paragraph' as const, content: [{ type: 'text' as const, text }] }],
  })
  const table: Block = {
    type: 'table',
    content: [
      { type: 'tableRow', content: [cell('tableHeader', 'Жыл'), cell('tableHeader', 'Саны')] },
      { type: 'tableRow', content: [cell('tableCell', '2026'), cell('tableCell', '5')] },
    ],
  }
  expect(html([table])).toContain('aria-label="Кесте: Жыл, Саны"')
  expect(html([table])).toContain('<thead><tr><th scope="col"><p>Жыл</p></th>')
  expect(html([table])).toContain('<tbody><tr><td><p>2026</p></td>')
})

test('nothing of another site is loaded before a click', () => {
  const embed: Block = {
    type: 'embed',
    attrs: { provider: 'youtube', url: 'https://youtu.be/abcdefghijk?t=10', title: 'Есеп' },
  }
  const text = html([embed])
  expect(text).not.toMatch(/<(iframe|img|script)/)
  expect(text).toContain('href="https://www.youtube.com/watch?v=abcdefghijk&amp;t=10"')
  expect(text).toContain('data-player="https://www.youtube-nocookie.com/embed/abcdefghijk?autoplay=1&amp;start=10"')
})

test('an embed from anywhere else is left out', () => {
  const foreign: Block = { type: 'embed', attrs: { provider: 'youtube', url: 'https://evil.example/x', title: '' } }
  expect(html([foreign])).toBe('<div class="prose"></div>')
})
