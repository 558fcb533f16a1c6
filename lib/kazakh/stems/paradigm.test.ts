import { assert, constantFrom, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { listForms } from './paradigm'
import { stems } from './stems'

const NOUNS = ['мектеп', 'университет', 'республика', 'қызметкер', 'министр', 'мемлекет', 'автокөлік', 'ұйым', 'митинг']
const VERBS = ['ұйымдастыр', 'жарияла', 'таныстыр', 'оқы', 'айт', 'көрсет', 'сөйле', 'қайтар']

describe('listForms', () => {
  const formsOf = (stem: string, kind: 'noun' | 'verb'): string[] => listForms(stem, kind, 2).map(({ form }) => form)

  it('keeps the harmony and the voicing of a noun', () => {
    const forms = formsOf('кітап', 'noun')
    expect(forms).toEqual(expect.arrayContaining(['кітаптар', 'кітабы', 'кітабынан', 'кітапқа', 'кітаптарымыз']))
    expect(forms).not.toContain('кітапы')
    expect(forms).not.toContain('кітапке')
  })

  it('melts the last vowel of a verb with у and й', () => {
    const forms = formsOf('оқы', 'verb')
    expect(forms).toEqual(expect.arrayContaining(['оқу', 'оқиды', 'оқыған', 'оқымады', 'оқылды']))
    expect(forms).not.toContain('оқыйды')
  })

  it('melts the й of a verb with у and а', () => {
    const forms = formsOf('қой', 'verb')
    expect(forms).toEqual(expect.arrayContaining(['қою', 'қояды', 'қойды', 'қойма']))
    expect(forms).not.toContain('қойады')
  })
})

describe('stems of generated forms', () => {
  const cases = [
    ...NOUNS.flatMap((stem) => listForms(stem, 'noun', 3).map(({ form }) => ({ stem, form }))),
    ...VERBS.flatMap((stem) => listForms(stem, 'verb', 2).map(({ form }) => ({ stem, form }))),
  ]

  it('return to the word they were made from', () => {
    const missed = cases.filter(({ stem, form }) => !stems(form).includes(stem))
    expect(missed.length / cases.length).toBeLessThan(0.02)
  })

  it('share a stem with the bare word, for nouns with one suffix, whichever it is', () => {
    const single = NOUNS.flatMap((stem) => listForms(stem, 'noun', 1).map(({ form }) => ({ stem, form })))
    assert(
      property(constantFrom(...single), ({ stem, form }) => {
        expect(stems(form).some((found) => stems(stem).includes(found))).toBe(true)
      }),
      { numRuns: 300 },
    )
  })
})
