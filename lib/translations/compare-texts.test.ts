import { expect, test } from 'vitest'
import { type ArticleContent, plainFound } from '@/lib/articles/article'
import type { Block } from '@/lib/body/body'
import { compareTexts, compareWords } from './compare-texts'

function paragraph(text: string): Block {
  return { type: 'paragraph', content: [{ type: 'text', text }] }
}

function content(blocks: Block[], changes: Partial<ArticleContent> = {}): ArticleContent {
  const empty = {
    sectionId: '',
    slug: '',
    standfirst: '',
    lead: null,
    authorIds: [],
    tagIds: [],
    found: plainFound,
    relatedIds: null,
  }
  return { ...empty, headline: 'Өзен жағасы', body: { type: 'doc', content: blocks }, ...changes }
}

const river = 'Сенбі күні таңертең жағалауға екі жүзге жуық адам жиналды.'
const trees = 'Олар екі мың көшет отырғызды.'
const later = 'Келесі жұма күні мәслихат бюджетті қарайды.'

test('a paragraph that was changed shows which words', () => {
  const { blocks, same } = compareTexts(
    content([paragraph(river), paragraph(trees)]),
    content([paragraph(river), paragraph('Олар үш мың көшет отырғызды.')]),
  )
  expect(same).toBe(false)
  expect(blocks).toEqual([
    { kind: 'same', block: paragraph(river) },
    {
      kind: 'changed',
      block: paragraph('Олар үш мың көшет отырғызды.'),
      before: paragraph('Олар екі мың көшет отырғызды.'),
      words: [
        { kind: 'same', text: 'Олар ' },
        { kind: 'removed', text: 'екі' },
        { kind: 'added', text: 'үш' },
        { kind: 'same', text: ' мың көшет отырғызды.' },
      ],
    },
  ])
})

test('a new paragraph is new, and one that went is gone, where they stood', () => {
  const grown = compareTexts(
    content([paragraph(river), paragraph(trees)]),
    content([paragraph(river), paragraph(later), paragraph(trees)]),
  )
  expect(grown.blocks.map(({ kind }) => kind)).toEqual(['same', 'added', 'same'])
  const shrunk = compareTexts(
    content([paragraph(river), paragraph(later), paragraph(trees)]),
    content([paragraph(river), paragraph(trees)]),
  )
  expect(shrunk.blocks).toMatchObject([
    { kind: 'same' },
    { kind: 'removed', block: paragraph(later) },
    { kind: 'same' },
  ])
})

test('a paragraph in the place of one that it shares no words with is another paragraph', () => {
  const { blocks } = compareTexts(content([paragraph(river)]), content([paragraph(later)]))
  expect(blocks.map(({ kind }) => kind)).toEqual(['added', 'removed'])
})

test('a paragraph that was written on is one that was changed', () => {
  const { blocks } = compareTexts(content([paragraph('Кіру тегін.')]), content([paragraph(`Кіру тегін. ${later}`)]))
  expect(blocks).toMatchObject([{ kind: 'changed', words: [{ kind: 'same', text: 'Кіру тегін.' }, { kind: 'added' }] }])
})

test('the headline, the standfirst and the lead picture are compared too', () => {
  const lead = { mediaId: 'm', alt: 'Өзен', caption: '', credit: '' }
  const changes = compareTexts(
    content([], { lead }),
    content([], { headline: 'Өзен арнасы', lead: { ...lead, alt: 'Жағалау' } }),
  )
  expect(changes).toMatchObject({
    same: false,
    leadChanged: true,
    headline: { kind: 'changed' },
    standfirst: { kind: 'same' },
  })
})

test('what has the same words and looks another way is changed without words', () => {
  const bold: Block = { type: 'paragraph', content: [{ type: 'text', text: trees, marks: [{ type: 'bold' }] }] }
  const { blocks } = compareTexts(content([paragraph(trees)]), content([bold]))
  expect(blocks).toEqual([{ kind: 'changed', block: bold, before: paragraph(trees), words: [] }])
})

test('an address, tags and the order of keys are no change of the text', () => {
  const turned = JSON.parse(`{"content":[{"text":"${trees}","type":"text"}],"type":"paragraph"}`) as Block
  expect(compareTexts(content([paragraph(trees)]), content([turned], { slug: 'basqa', tagIds: ['t'] })).same).toBe(true)
})

test('both texts can be read off the runs of words', () => {
  const [older, newer] = ['Іс-қимыл жоспары 15:00-де бекітілді.', 'Іс-шара жоспары бүгін 16:00-де бекітілді!']
  const runs = compareWords(older, newer)
  expect(
    runs
      .filter(({ kind }) => kind !== 'added')
      .map(({ text }) => text)
      .join(''),
  ).toBe(older)
  expect(
    runs
      .filter(({ kind }) => kind !== 'removed')
      .map(({ text }) => text)
      .join(''),
  ).toBe(newer)
})
