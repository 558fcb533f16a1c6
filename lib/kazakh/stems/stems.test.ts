import { array, assert, constantFrom, nat, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ALPHABET } from './letters'
import { stemLines, stems } from './stems'

const share = (a: string, b: string): boolean => stems(a).some((stem) => stems(b).includes(stem))

describe('stems', () => {
  it.each([
    ['митинг', 'митингісін'],
    ['митинг', 'митингілерге'],
    ['кітап', 'кітабымыздан'],
    ['орын', 'орнына'],
    ['халық', 'халқымыздың'],
    ['айту', 'айтылғандықтан'],
    ['оқу', 'оқиды'],
    ['қою', 'қойылған'],
    ['жоба', 'жобаларындағы'],
  ])('finds one stem in %s and %s', (a, b) => {
    expect(share(a, b)).toBe(true)
  })

  it.each([
    ['ол', 'оның'],
    ['ол', 'олардың'],
    ['бұл', 'мұнда'],
    ['сол', 'сондай'],
    ['мен', 'маған'],
    ['екі', 'екеуі'],
    ['бір', 'бірінші'],
    ['алу', 'алғандығын'],
    ['журналист', 'журналисі'],
    ['стиль', 'стилі'],
    ['журналист', 'журналистерден'],
    ['мұрын', 'мұрны'],
    ['орындар', 'орны'],
    ['қауіптің', 'қаупі'],
  ])('knows that %s and %s are one word', (a, b) => {
    expect(share(a, b)).toBe(true)
  })

  it('brings back the consonant that a loanword loses before a suffix', () => {
    const shortened: readonly [word: string, cut: string][] = [
      ['процесс', 'процес'],
      ['класс', 'клас'],
      ['металл', 'метал'],
      ['килограмм', 'килограм'],
      ['турист', 'турис'],
      ['журналист', 'журналис'],
      ['съезд', 'съез'],
    ]
    const endings = {
      back: ['тар', 'тарға', 'ты', 'тан', 'қа', 'тардың'],
      front: ['тер', 'терге', 'ті', 'тен', 'ке', 'тердің'],
    }
    const voicedEndings = { back: ['дар', 'ды', 'ға', 'дардың'], front: ['дер', 'ді', 'ге', 'дердің'] }
    assert(
      property(constantFrom(...shortened), nat(), ([word, cut], at) => {
        const harmony = /[ао](?=[^аоеи]*$)/.test(cut) ? 'back' : 'front'
        const all = (/[лмз]$/.test(cut) ? voicedEndings : endings)[harmony]
        const form = cut + (all[at % all.length] ?? '')
        expect([form, share(word, form)]).toEqual([form, true])
      }),
    )
  })

  it.each([
    ['қала', 'қалау'],
    ['қаланың', 'қалауымен'],
    ['тоқтатты', 'тоқтайды'],
    ['төлем', 'төлеу'],
    ['айып', 'айбын'],
  ])('keeps %s and %s apart', (a, b) => {
    expect(share(a, b)).toBe(false)
  })

  it.each([
    ['АҚШ-тың', 'ақш'],
    ['2026-шы', '2026'],
    ['COVID-19-ды', 'covid-19'],
    ['тау-кенді', 'тау-кен'],
    ['WhatsApp', 'whatsapp'],
    ['', ''],
  ])('takes %s for %s', (word, stem) => {
    expect(stems(word)).toEqual([stem])
  })

  it('does not look at case', () => {
    expect(stems('ҚАЗАҚСТАННЫҢ')).toEqual(stems('қазақстанның'))
  })

  it('gives one to three different stems for any string of letters', () => {
    const word = array(constantFrom(...ALPHABET.split('')), { minLength: 1, maxLength: 40 }).map((letters) =>
      letters.join(''),
    )
    assert(
      property(word, (text) => {
        const found = stems(text)
        expect(found.length).toBeGreaterThanOrEqual(1)
        expect(found.length).toBeLessThanOrEqual(3)
        expect(new Set(found).size).toBe(found.length)
        expect(found.every((stem) => stem.length > 0)).toBe(true)
      }),
    )
  })
})

describe('stemLines', () => {
  it('writes a line for each word', () => {
    expect(stemLines('митингілерге жобаның\n\nкітап\n')).toBe('митингілерге\tмитинг\nжобаның\tжоба\nкітап\tкітап\n')
  })
})
