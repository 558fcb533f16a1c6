import { describe, expect, it } from 'vitest'
import type { Body, Paragraph, Picture } from './body'
import { emptyBody, mediaIdsOf, plainText, readingMinutes, walk, wordCount } from './read-body'

const picture = (mediaId: string, caption: string): Picture => ({
  type: 'picture',
  attrs: { mediaId, alt: 'Көрінбейтін сөз', caption, credit: 'Фотограф' },
})
const paragraph = (text: string): Paragraph => ({ type: 'paragraph', content: [{ type: 'text', text }] })

const body: Body = {
  type: 'doc',
  content: [
    { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'Тақырып' }] },
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'бірінші' },
        { type: 'hardBreak' },
        { type: 'text', text: 'жол', marks: [{ type: 'bold' }] },
      ],
    },
    { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph('тармақ')] }] },
    { type: 'pullQuote', attrs: { attribution: 'Айгүл' }, content: [{ type: 'text', text: 'дәйексөз' }] },
    { type: 'gallery', content: [picture('b', 'бірінші сурет'), picture('a', '')] },
    picture('b', 'тағы'),
    { type: 'factBox', attrs: { title: 'Қысқаша' }, content: [paragraph('дерек')] },
    { type: 'horizontalRule' },
    { type: 'paragraph' },
  ],
}

describe('plainText', () => {
  it('gives a line for every paragraph, with captions, titles and attributions but no alternative texts', () => {
    expect(plainText(body).split('\n')).toEqual([
      'Тақырып',
      'бірінші жол',
      'тармақ',
      'дәйексөз',
      'Айгүл',
      'бірінші сурет',
      'тағы',
      'Қысқаша',
      'дерек',
    ])
    expect(plainText(emptyBody())).toBe('')
  })
})

describe('wordCount', () => {
  it.each([
    ['', 0],
    ['…—!', 0],
    ['Қазақ билігі', 2],
    ['іс-қимыл 15:00-де басталды', 3],
    ['3,4 млн теңге', 3],
    ['Қала.Ауыл', 1],
    ['— Жоқ, — деді ол.', 3],
  ])('counts in %j %d', (text, words) => {
    expect(wordCount(text)).toBe(words)
  })
})

describe('readingMinutes', () => {
  it('takes 180 words a minute and never says nought', () => {
    const long: Body = { type: 'doc', content: [paragraph('сөз '.repeat(900))] }
    expect(readingMinutes(long)).toBe(5)
    expect(readingMinutes(emptyBody())).toBe(1)
  })
})

describe('mediaIdsOf', () => {
  it('names each picture once, in the order of use', () => {
    expect(mediaIdsOf(body)).toEqual(['b', 'a'])
  })
})

describe('walk', () => {
  it('visits parents before children, in reading order', () => {
    const seen: string[] = []
    walk(body, (node) => seen.push(node.type))
    expect(seen.slice(0, 8)).toEqual([
      'heading',
      'text',
      'paragraph',
      'text',
      'hardBreak',
      'text',
      'bulletList',
      'listItem',
    ])
  })
})
