import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { numberedSlug, SLUG_MAX_LENGTH, slugify } from './slug'

describe('slugify', () => {
  test.each([
    ['Қазақ билігі Украинаны қолдау митингінен қорқады', 'qazaq-biligi-ukrainany-qoldau-mitinginen-qorqady'],
    ['«Әділет»', 'adilet'],
    ['2022 жыл. Қаңтар: не болды?', '2022-jyl-qantar-ne-boldy'],
    ['«Мүмкіндіктер Алаңы» – жаңа жоба', 'mumkindikter-alany-jana-joba'],
    ['ЩЁТКА, подъезд и цирк', 'shiotka-podezd-i-tsirk'],
    ['COVID-19 және AI-мен жұмыс', 'covid-19-jane-ai-men-jumys'],
    ['Mümkındıkter Alañy', 'mumkindikter-alany'],
    ['İstanbul’dan gelen şair', 'istanbuldan-gelen-shair'],
    ['Café d’Orsay — Ærø, straße', 'cafe-dorsay-aero-strasse'],
    ['й және ё бөлшектермен', 'i-jane-io-bolshektermen'],
    ['5 % өсім, ½ жыл', '5-osim-1-2-jyl'],
    ['  …  ', ''],
    ['新聞', ''],
  ])('%s → %s', (headline, slug) => {
    expect(slugify(headline)).toBe(slug)
  })

  test('cuts between words, and inside a word only when it is longer than a slug', () => {
    const words = slugify('тәуелсіздік '.repeat(20))
    expect(words).toBe('tauelsizdik-tauelsizdik-tauelsizdik-tauelsizdik-tauelsizdik-tauelsizdik')
    expect(slugify('а'.repeat(200))).toBe('a'.repeat(SLUG_MAX_LENGTH))
  })

  test('any text gives a well-formed slug, and a slug is its own slug', () => {
    const headline = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...'ә ғ қ ң ө ұ ү һ і А Б щ ъ « » — - . İ ı ş z Z 0 9'.split(' '), ' ') }),
    )
    fc.assert(
      fc.property(headline, (text) => {
        const slug = slugify(text)
        expect(slug).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/)
        expect(slug.length).toBeLessThanOrEqual(SLUG_MAX_LENGTH)
        expect(slugify(slug)).toBe(slug)
      }),
    )
  })
})

describe('numberedSlug', () => {
  test('appends a number from the second on', () => {
    expect(numberedSlug('adilet', 1)).toBe('adilet')
    expect(numberedSlug('adilet', 2)).toBe('adilet-2')
  })

  test('keeps to the length', () => {
    const slug = numberedSlug(slugify('тәуелсіздік '.repeat(20)), 12)
    expect(slug.length).toBeLessThanOrEqual(SLUG_MAX_LENGTH)
    expect(slug).toMatch(/tauelsizdik-12$/)
  })
})
