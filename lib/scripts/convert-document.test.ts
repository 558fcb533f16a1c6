import * as fc from 'fast-check'
import { parseDocument } from 'htmlparser2'
import { describe, expect, it, test } from 'vitest'
import { createConverter } from '@/lib/kazakh/scripts/convert'
import { convertDocument } from './convert-document'

const toLatin = createConverter('latn')
const toArabic = createConverter('arab')
const latn = (html: string) => convertDocument(html, 'latn', toLatin)
const arab = (html: string) => convertDocument(html, 'arab', toArabic)

describe('texts', () => {
  test.each([
    ['<p>Мүмкіндіктер Алаңы</p>', '<p>Mümkındıkter Alañy</p>'],
    ['<p><b>Қ</b>азақ, қаза<em>қ</em>тар</p>', '<p><b>Q</b>azaq, qaza<em>q</em>tar</p>'],
    ['<p>ЮН<b>ЕСКО</b> шешімі</p>', '<p>İUN<b>ESKO</b> şeşımı</p>'],
    ['<p>А&amp;Б &lt;сөз&gt; «тырнақша» &nbsp;мың</p>', '<p>A&amp;B &lt;söz&gt; «tyrnaqşa» \u00a0myñ</p>'],
    ['<title>Бет – Қалам</title>', '<title>Bet – Qalam</title>'],
    [
      '<p>Бұл <code>код</code>, <kbd>Ә</kbd> мен <pre>мәтін</pre></p>',
      '<p>Būl <code>код</code>, <kbd>Ә</kbd> men <pre>мәтін</pre></p>',
    ],
    ['<script>var а = "ә"</script><style>/* ә */</style>', '<script>var а = "ә"</script><style>/* ә */</style>'],
    ['<!-- ескертпе --><p>сөз</p>', '<!-- ескертпе --><p>söz</p>'],
    ['<noscript><p>сөз</p></noscript>', '<noscript><p>söz</p></noscript>'],
    [
      '<svg><title>Сурет</title><path d="M1"/></svg><p>сөз</p>',
      '<svg><title>Suret</title><path d="M1"/></svg><p>söz</p>',
    ],
    ['Соңы жабылмаған <b>сөз', 'Soñy jabylmağan <b>söz'],
  ])('%s', (html, expected) => {
    expect(latn(html)).toBe(expected)
  })

  test.each([
    // The hamza belongs to the whole word and stands at its start, in whichever piece that is.
    ['<p><b>Ү</b>шін</p>', '<p><b>ءۇ</b>شىن</p>'],
    ['<p>сө<i>з</i>імен</p>', '<p>سو<i>ز</i>ىمەن</p>'],
    ['<p>с<i>өз</i></p>', '<p>ءس<i>وز</i></p>'],
    ['<p>Не, <b>қашан</b>? Иә; жоқ.</p>', '<p>نە، <b>قاشان</b>؟ ءيا؛ جوق.</p>'],
    ['<p><b>20</b>%</p>', '<p><b>\u206620</b>%\u2069</p>'],
    ['<p><b>15</b>:00-де</p>', '<p><b>15</b>:00-دە</p>'],
  ])('%s', (html, expected) => {
    expect(arab(html)).toBe(expected)
  })

  it('does not take neighbours for one word that have no space between them', () => {
    expect(arab('<nav><a>Үй</a><a>Іздеу</a></nav>')).toBe('<nav><a>ءۇي</a><a>ىزدەۋ</a></nav>')
    expect(arab('<p><span>Бала</span><time>Бүгін</time></p>')).toBe('<p><span>بالا</span><time>بۇگىن</time></p>')
    expect(arab('<p>Үй<br>Үй</p>')).toBe('<p>ءۇي<br>ءۇي</p>')
  })

  it('follows a name over markup, with a spelling of more words than the name has', () => {
    const convert = createConverter('latn', {
      exceptions: [{ name: 'Қазақ үні', latn: 'Qazaq Üni' }],
    })
    expect(convertDocument('<p>Қазақ <b>үн</b>інде</p>', 'latn', convert)).toBe('<p>Qazaq <b>Ün</b>inde</p>')
  })
})

describe('what stays', () => {
  test.each([
    '<p translate="no">Борис <b>Годунов</b></p>',
    '<blockquote lang="ru">Москва слезам не верит</blockquote>',
    '<a href="/іздеу?q=сөз" data-id="7">x</a>',
    '<input name="q" value="сөз"><textarea>сөз</textarea>',
    '<img src="/сурет.png" srcset="/сурет.png 2x">',
    '<option value="сөз">x</option>',
    '<meta name="generator" content="Қалам">',
  ])('%s', (html) => {
    expect(latn(html)).toBe(html)
  })

  it('converts around it, and again inside it where the language is Kazakh', () => {
    expect(latn('<p>Ол <span translate="no">Путин</span>ге <q lang="ru">да, <i lang="kk">иә</i></q> деді</p>')).toBe(
      '<p>Ol <span translate="no">Путин</span>ge <q lang="ru">да, <i lang="kk-Latn">iä</i></q> dedı</p>',
    )
  })

  it('leaves the names of the other scripts in the switch', () => {
    const html = '<a lang="kk-Cyrl" hreflang="kk" href="/">Қазақша</a><a lang="kk-Arab" href="/arab/">قازاقشا</a>'
    expect(latn(html)).toBe(html)
  })
})

describe('attributes', () => {
  test.each([
    ['<html lang="kk" dir="ltr">', '<html lang="kk-Latn" dir="ltr">'],
    ['<img alt="Сурет" title=\'Атауы\'>', '<img alt="Suret" title="Atauy">'],
    ['<a aria-label="Бас &quot;бет&quot;">', '<a aria-label="Bas &quot;bet&quot;">'],
    ['<input placeholder="Сөз" value="сөз">', '<input placeholder="Söz" value="сөз">'],
    ['<input type="submit" value="Іздеу">', '<input type="submit" value="İzdeu">'.replace('İ', 'I')],
    ['<meta name="description" content="Сөз"/>', '<meta name="description" content="Söz"/>'],
    ['<meta property="og:title" content="Сөз">', '<meta property="og:title" content="Söz">'],
    ['<p data-notice="Сөз" data-player="https://x.kz/">', '<p data-notice="Söz" data-player="https://x.kz/">'],
  ])('%s', (html, expected) => {
    expect(latn(html)).toBe(expected)
  })

  it('writes from right to left in Arabic script', () => {
    expect(arab('<html lang="kk" dir="ltr">')).toBe('<html lang="kk-Arab" dir="rtl">')
  })

  it('converts the texts in data for scripts, and leaves the data whole', () => {
    const ages = { now: 'жаңа ғана', days: ['# күн, бұрын'] }
    const html = arab(`<html data-ages='${JSON.stringify(ages)}'>`)
    const [root] = parseDocument(html).children
    expect(root && 'attribs' in root ? JSON.parse(root.attribs['data-ages'] ?? '') : undefined).toEqual({
      now: 'جاڭا عانا',
      days: ['# كۇن، بۇرىن'],
    })
  })

  it('converts structured data but for addresses, dates and types', () => {
    const data = {
      '@type': 'NewsArticle',
      headline: 'Сөз </script>',
      inLanguage: 'kk',
      url: 'https://x.kz/soz',
      datePublished: '2026-08-05T13:52:00+05:00',
      author: [{ name: 'Асан' }],
    }
    const json = JSON.stringify(data).replaceAll('<', String.raw`\u003c`)
    const html = arab(`<script type="application/ld+json">${json}</script>`)
    expect(html).not.toContain('</script>"')
    expect(JSON.parse(html.slice(html.indexOf('{'), html.lastIndexOf('}') + 1))).toEqual({
      ...data,
      headline: 'ءسوز </script>',
      inLanguage: 'kk-Arab',
      author: [{ name: 'اسان' }],
    })
  })
})

describe('for any markup', () => {
  const text = fc
    .array(fc.constantFrom('Қазақ', 'үш', 'сөз', 'ия', ' ', ', ', '5%', '20–24', '-', '?', '«', '&amp;', '&lt;', 'IT'))
    .map((parts) => parts.join(''))
  const { markup } = fc.letrec<{ markup: string }>((tie) => ({
    markup: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      text,
      fc
        .tuple(
          fc.constantFrom('p', 'b', 'em', 'a', 'span', 'li', 'code'),
          fc.constantFrom('', ' class="сөз"', ' translate="no"'),
          fc.array(tie('markup'), { maxLength: 3 }),
        )
        .map(([name, attributes, children]) => `<${name}${attributes}>${children.join('')}</${name}>`),
    ),
  }))
  const tags = (html: string) => html.match(/<[^>]*>/g) ?? []
  const bare = (html: string) => html.replaceAll(/<[^>]*>/g, '\n')

  it('changes no tag, writes nothing that could be one, and is the same when done twice', () => {
    fc.assert(
      fc.property(markup, (html) => {
        for (const convert of [latn, arab]) {
          const once = convert(html)
          expect(tags(once)).toEqual(tags(html))
          expect(convert(once)).toBe(once)
        }
      }),
      { numRuns: 500 },
    )
  })

  it('writes a word that markup divides like the whole word', () => {
    const word = fc.constantFrom(
      'үшінші',
      'қазақ',
      'әліпбиін',
      'Юрий',
      'ЮНЕСКО',
      'кирилл',
      'сценарий',
      'өрік',
      'сөзінің',
    )
    fc.assert(
      fc.property(word, fc.nat(8), fc.nat(8), (whole, one, other) => {
        const [a, b] = [Math.min(one, other), Math.max(one, other)]
        const html = `<p>${whole.slice(0, a)}<b>${whole.slice(a, b)}</b>${whole.slice(b)}</p>`
        for (const [convert, plain] of [
          [latn, toLatin],
          [arab, toArabic],
        ] as const)
          expect(bare(convert(html)).replaceAll('\n', '')).toBe(plain(whole))
      }),
    )
  })
})
