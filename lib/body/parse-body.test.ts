import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Block, Body, Paragraph, TableCell, Text } from './body'
import { emptyBody, walk } from './read-body'
import { BODY_MAX_BYTES, parseBody } from './parse-body'

const mediaId = '0190a5b0-7c3e-7abc-8def-0123456789ab'
const words = { alt: 'Жағалау', caption: 'Жағалаудағы сенбілік', credit: 'Ерлан Тоқтаров' }
const text = (value: string): Text => ({ type: 'text', text: value })
const paragraph = (value: string): Paragraph => ({ type: 'paragraph', content: [text(value)] })
const cell = (type: TableCell['type'], value: string): TableCell => ({
  type,
  attrs: { colspan: 1, rowspan: 1, colwidth: null },
  content: [paragraph(value)],
})

/** One of every block, in the shape that `Body` promises. */
const everyBlock: Body = {
  type: 'doc',
  content: [
    {
      type: 'paragraph',
      content: [
        {
          type: 'text',
          text: 'Сілтеме',
          marks: [{ type: 'link', attrs: { href: '/sayasat/saylau' } }, { type: 'bold' }],
        },
        { type: 'hardBreak' },
        { type: 'text', text: 'YouTube', marks: [{ type: 'italic' }, { type: 'verbatim' }] },
      ],
    },
    { type: 'heading', attrs: { level: 2 }, content: [text('Енді не болады')] },
    {
      type: 'bulletList',
      content: [
        {
          type: 'listItem',
          content: [
            paragraph('бір'),
            { type: 'orderedList', attrs: { start: 3 }, content: [{ type: 'listItem', content: [paragraph('үш')] }] },
          ],
        },
      ],
    },
    { type: 'blockquote', content: [paragraph('Біз ешкімге наразы емеспіз.')] },
    { type: 'pullQuote', attrs: { attribution: 'Айгүл' }, content: [text('Көлеңкеде ойнаса екен')] },
    { type: 'picture', attrs: { mediaId, ...words } },
    { type: 'gallery', content: [{ type: 'picture', attrs: { mediaId, ...words } }] },
    {
      type: 'table',
      content: [{ type: 'tableRow', content: [cell('tableHeader', 'Жыл'), cell('tableCell', '2026')] }],
    },
    { type: 'horizontalRule' },
    { type: 'embed', attrs: { provider: 'telegram', url: 'https://t.me/qalam_kz/77', title: 'Хабарлама' } },
    { type: 'factBox', attrs: { title: 'Қысқаша' }, content: [paragraph('2 140 түп көшет')] },
  ],
}

const withBlock = (block: unknown) => ({ type: 'doc', content: [block] })
const withHref = (href: string) =>
  withBlock({ type: 'paragraph', content: [{ type: 'text', text: 'а', marks: [{ type: 'link', attrs: { href } }] }] })

describe('parseBody', () => {
  it('lets every block through unchanged', () => {
    expect(parseBody(everyBlock)).toEqual({ ok: true, body: everyBlock })
    expect(parseBody(emptyBody())).toEqual({ ok: true, body: emptyBody() })
  })

  it('drops attributes and keys that the schema does not know', () => {
    const parsed = parseBody(
      withBlock({ type: 'paragraph', attrs: { style: 'color:red' }, onclick: 'x', content: [text('а')] }),
    )
    expect(parsed).toEqual({ ok: true, body: withBlock({ type: 'paragraph', content: [text('а')] }) })
  })

  it('puts marks into the order of the schema', () => {
    const marks = [{ type: 'italic' }, { type: 'bold' }]
    const parsed = parseBody(withBlock({ type: 'paragraph', content: [{ ...text('а'), marks }] }))
    expect(parsed).toEqual({
      ok: true,
      body: withBlock({
        type: 'paragraph',
        content: [{ ...text('а'), marks: [{ type: 'bold' }, { type: 'italic' }] }],
      }),
    })
  })

  it('takes out the characters that Postgres cannot keep', () => {
    const parsed = parseBody(withBlock({ type: 'paragraph', content: [text('а\u0000б\uD800в'), text('\u0000')] }))
    expect(parsed).toEqual({ ok: true, body: withBlock({ type: 'paragraph', content: [text('аб\uFFFDв')] }) })
  })

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['a text', 'мәтін'],
    ['a list', []],
    ['a lone paragraph', { type: 'paragraph' }],
    ['an empty document', { type: 'doc', content: [] }],
    ['an unknown block', withBlock({ type: 'html', attrs: { html: '<script>' } })],
    ['an unknown mark', withBlock({ type: 'paragraph', content: [{ ...text('а'), marks: [{ type: 'strike' }] }] })],
    ['a heading of the first level', withBlock({ type: 'heading', attrs: { level: 1 } })],
    [
      'a heading inside a list item',
      withBlock({
        type: 'bulletList',
        content: [{ type: 'listItem', content: [{ type: 'heading', attrs: { level: 2 } }] }],
      }),
    ],
    ['an empty gallery', withBlock({ type: 'gallery' })],
    ['a picture that names no media', withBlock({ type: 'picture', attrs: { ...words, mediaId: '../../etc/passwd' } })],
    ['a caption that is no text', withBlock({ type: 'picture', attrs: { ...words, mediaId, caption: { html: 'x' } } })],
    [
      'a caption that is too long',
      withBlock({ type: 'picture', attrs: { ...words, mediaId, caption: 'а'.repeat(2001) } }),
    ],
    [
      'an embed of another provider',
      withBlock({ type: 'embed', attrs: { provider: 'youtube', url: 'https://t.me/qalam_kz/77', title: '' } }),
    ],
    [
      'an embed of an unknown site',
      withBlock({ type: 'embed', attrs: { provider: 'x', url: 'https://evil.example/x', title: '' } }),
    ],
    ['a script for a link', withHref('javascript:alert(1)')],
    ['a link to another host without a scheme', withHref('//evil.example')],
    [
      'a cell over a thousand columns',
      withBlock({
        type: 'table',
        content: [
          {
            type: 'tableRow',
            content: [{ ...cell('tableCell', 'а'), attrs: { colspan: 1000, rowspan: 1, colwidth: null } }],
          },
        ],
      }),
    ],
  ])('refuses %s', (_name, raw) => {
    expect(parseBody(raw)).toMatchObject({ ok: false, problem: 'not-a-body', message: expect.stringMatching(/./) })
  })

  it('refuses what is nested a hundred thousand deep without running out of stack', () => {
    let raw: unknown = paragraph('а')
    for (let depth = 0; depth < 100_000; depth += 1) raw = { type: 'blockquote', content: [raw] }
    expect(parseBody(withBlock(raw))).toMatchObject({ ok: false, message: 'Nested too deep' })
  })

  it('refuses a body of more than a megabyte, counted in bytes and not in letters', () => {
    const letters = BODY_MAX_BYTES / 2 + 1
    expect(parseBody(withBlock(paragraph('а'.repeat(letters))))).toMatchObject({ ok: false, problem: 'too-large' })
    expect(parseBody(withBlock(paragraph('a'.repeat(letters))))).toMatchObject({ ok: true })
  })

  it('never throws, whatever comes in', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (raw) => {
        expect(parseBody(raw).ok).toBe(false)
        const parsed = parseBody(withBlock(raw))
        expect(parsed.ok ? parseBody(parsed.body) : parsed).toEqual(parsed)
      }),
    )
  })

  it('gives plain objects, which may be handed on to the browser', () => {
    const parsed = parseBody(everyBlock)
    const prototypes = new Set<unknown>()
    if (parsed.ok) walk(parsed.body, (node) => 'attrs' in node && prototypes.add(Object.getPrototypeOf(node.attrs)))
    expect([...prototypes]).toEqual([Object.prototype])
  })

  it('gives back what it took, for any document made of known blocks with any text', () => {
    const inline = fc.string({ minLength: 1, unit: 'grapheme' }).map(text)
    const block: fc.Arbitrary<Block> = fc.oneof(
      fc.array(inline, { maxLength: 3 }).map((content): Block => ({ type: 'paragraph', content })),
      inline.map((content): Block => ({ type: 'heading', attrs: { level: 3 }, content: [content] })),
      inline.map((content): Block => ({
        type: 'factBox',
        attrs: { title: content.text.slice(0, 300) },
        content: [{ type: 'paragraph', content: [content] }],
      })),
      fc.constantFrom(...everyBlock.content),
    )
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 8 }), (content) => {
        const parsed = parseBody({ type: 'doc', content })
        expect(parsed).toMatchObject({ ok: true })
        expect(parseBody(JSON.parse(JSON.stringify(parsed.ok ? parsed.body : null)))).toEqual(parsed)
      }),
    )
  })
})
