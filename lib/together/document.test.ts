import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyUpdate, Doc, encodeStateAsUpdate } from 'yjs'
import { type ArticleContent, plainFound } from '@/lib/articles/article'
import type { Block, Body, Inline, Mark } from '@/lib/body/body'
import { parseBody } from '@/lib/body/parse-body'
import { contentOfDocument, sharedBody, sharedField, writeContent } from './document'

const word = fc.constantFrom('өзен', 'жаға', '«Қала»', 'text', '😀', 'ә', '—')
const text = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '))
const marks: fc.Arbitrary<Mark[]> = fc.constantFrom<Mark[]>(
  [],
  [{ type: 'bold' }],
  [{ type: 'bold' }, { type: 'italic' }],
  [{ type: 'link', attrs: { href: 'https://qalam.example/' } }],
  [{ type: 'verbatim' }],
)
const inline: fc.Arbitrary<Inline[]> = fc.array(
  fc.oneof(
    fc.tuple(text, marks).map(([value, set]): Inline => ({ type: 'text', text: value, marks: set })),
    fc.constant<Inline>({ type: 'hardBreak' }),
  ),
  { maxLength: 4 },
)
const paragraph = inline.map((content): Block => ({ type: 'paragraph', content }))
const paragraphs = fc.array(
  text.map((value) => ({ type: 'paragraph' as const, content: [{ type: 'text' as const, text: value }] })),
  { minLength: 1, maxLength: 3 },
)
const block: fc.Arbitrary<Block> = fc.oneof(
  { weight: 4, arbitrary: paragraph },
  fc.tuple(fc.constantFrom(2 as const, 3 as const, 4 as const), inline).map(([level, content]): Block => ({
    type: 'heading',
    attrs: { level },
    content,
  })),
  paragraphs.map((content): Block => ({ type: 'blockquote', content })),
  paragraphs.map((items): Block => ({
    type: 'bulletList',
    content: items.map((item) => ({ type: 'listItem', content: [item] })),
  })),
  fc.tuple(text, paragraphs).map(([title, content]): Block => ({ type: 'factBox', attrs: { title }, content })),
  paragraphs.map((cells): Block => ({
    type: 'table',
    content: [{ type: 'tableRow', content: cells.map((cell) => ({ type: 'tableCell', content: [cell] })) }],
  })),
  fc.constant<Block>({ type: 'horizontalRule' }),
)
const body: fc.Arbitrary<Body> = fc
  .array(block, { minLength: 1, maxLength: 6 })
  .map((content) => parsed({ type: 'doc', content: [...content, end] }))
const end: Block = { type: 'paragraph', content: [{ type: 'text', text: 'Соңы.' }] }
const content: fc.Arbitrary<ArticleContent> = fc.record({
  sectionId: fc.uuid(),
  slug: fc.constantFrom('', 'ozen-jagasy'),
  headline: fc.oneof(fc.constant(''), text),
  standfirst: fc.oneof(fc.constant(''), text),
  body,
  lead: fc.option(fc.record({ mediaId: fc.uuid(), alt: text, caption: text, credit: text })),
  authorIds: fc.array(fc.uuid(), { maxLength: 2 }),
  tagIds: fc.array(fc.uuid(), { maxLength: 2 }),
  found: fc.record({
    searchTitle: text,
    searchDescription: text,
    shareHeadline: text,
    shareDescription: text,
    shareImageId: fc.option(fc.uuid()),
    canonical: fc.constantFrom('', 'https://example.kz/text'),
    noindex: fc.boolean(),
  }),
  relatedIds: fc.option(fc.array(fc.uuid(), { maxLength: 2 })),
})

/** As the server keeps it: texts of the same marks joined, attributes filled in. */
function parsed(raw: Body): Body {
  const result = parseBody({ type: 'doc', content: raw.content.map(joined) })
  if (!result.ok) throw new Error(result.message)
  return result.body
}

function joined(node: Block): Block {
  if (node.type !== 'paragraph' && node.type !== 'heading') return node
  const parts: Inline[] = []
  for (const part of node.content ?? []) {
    const last = parts.at(-1)
    if (part.type === 'text' && last?.type === 'text' && JSON.stringify(part.marks) === JSON.stringify(last.marks)) {
      parts[parts.length - 1] = { ...last, text: `${last.text}${part.text}` }
    } else parts.push(part)
  }
  return { ...node, content: parts }
}

describe('a shared document', () => {
  test('gives back the content that was written into it, and is not touched when it is written again', () => {
    const written = fc.property(fc.array(content, { minLength: 1, maxLength: 3 }), (contents) => {
      const doc = new Doc({ gc: false })
      let updates = 0
      doc.on('update', () => (updates += 1))
      for (const one of contents) {
        writeContent(doc, one, 'test')
        expect(contentOfDocument(doc)).toEqual(one)
        const before = updates
        writeContent(doc, one, 'test')
        expect(updates).toBe(before)
      }
    })
    fc.assert(written, { numRuns: 60 })
  })

  test('keeps what somebody else types while a content is written into it', () => {
    const first = parsed({ type: 'doc', content: [lineOf('Бірінші жол.'), lineOf('Екінші жол.'), end] })
    const second = parsed({ type: 'doc', content: [lineOf('Бірінші жол.'), lineOf('Мүлде басқа жол.'), end] })
    const base = { ...sample(), headline: 'Өзен жағасы', body: first }
    const doc = new Doc({ gc: false })
    writeContent(doc, base, 'test')
    const other = new Doc({ gc: false })
    applyUpdate(other, encodeStateAsUpdate(doc))
    sharedField(other, 'headline').insert(11, ' көгалданды')
    writeContent(other, { ...contentOfDocument(other), body: withLine(first, 'Үшінші жол.') }, 'test')
    writeContent(doc, { ...base, headline: 'Ұлы өзен жағасы', body: second }, 'test')
    applyUpdate(doc, encodeStateAsUpdate(other))

    const merged = contentOfDocument(doc)
    expect(merged.headline).toBe('Ұлы өзен жағасы көгалданды')
    const lines = sharedBody(doc)
      .toArray()
      .map((node) => node.toJSON().replaceAll(/<[^>]*>/g, ''))
    expect(lines).toEqual(['Бірінші жол.', 'Мүлде басқа жол.', 'Үшінші жол.', 'Соңы.'])
  })

  test('in which nothing was written is an empty article', () => {
    expect(contentOfDocument(new Doc())).toEqual({
      sectionId: '',
      slug: '',
      headline: '',
      standfirst: '',
      body: { type: 'doc', content: [{ type: 'paragraph' }] },
      lead: null,
      authorIds: [],
      tagIds: [],
      found: plainFound,
      relatedIds: null,
    })
  })
})

function lineOf(value: string): Block {
  return { type: 'paragraph', content: [{ type: 'text', text: value }] }
}

function withLine(before: Body, value: string): Body {
  return { type: 'doc', content: [...before.content.slice(0, -1), lineOf(value), end] }
}

function sample(): ArticleContent {
  return contentOfDocument(new Doc())
}
