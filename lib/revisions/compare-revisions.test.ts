import { describe, expect, test } from 'vitest'
import { type ArticleContent, plainFound } from '@/lib/articles/article'
import type { Block, Mark } from '@/lib/body/body'
import { compareRevisions } from './compare-revisions'
import type { MarkedRun } from './marked-words'

const paragraph = (text: string, marks?: Mark[]): Block => ({
  type: 'paragraph',
  content: [{ type: 'text', text, ...(marks !== undefined && { marks }) }],
})

function content(blocks: Block[], changes: Partial<ArticleContent> = {}): ArticleContent {
  const body = { type: 'doc' as const, content: blocks }
  const settings = {
    sectionId: 's1',
    slug: 'ozen',
    authorIds: ['a1'],
    tagIds: [],
    lead: null,
    found: plainFound,
    relatedIds: null,
  }
  return { headline: 'Өзен', standfirst: 'Кіріспе', body, ...settings, ...changes }
}

const text = (runs: readonly Pick<MarkedRun, 'kind' | 'text'>[], gone: 'added' | 'removed') =>
  runs
    .filter(({ kind }) => kind !== gone)
    .map((run) => run.text)
    .join('')

test('revisions that say the same do not differ', () => {
  expect(compareRevisions(content([paragraph('Су')]), content([paragraph('Су')]))).toMatchObject({
    same: true,
    settings: [],
    blocks: [{ kind: 'same', runs: [{ kind: 'same', text: 'Су' }] }],
  })
})

test('headline and standfirst by words, and every setting that differs', () => {
  const lead = { mediaId: 'm1', alt: 'Өзен', caption: '', credit: '' }
  const difference = compareRevisions(
    content([]),
    content([], {
      headline: 'Өзен тасыды',
      sectionId: 's2',
      slug: 'ozen-tasydy',
      authorIds: ['a2', 'a1'],
      tagIds: ['t1'],
      lead,
    }),
  )
  expect(difference.same).toBe(false)
  expect(difference.headline).toEqual([
    { kind: 'same', text: 'Өзен' },
    { kind: 'added', text: ' тасыды' },
  ])
  expect(difference.standfirst).toEqual([{ kind: 'same', text: 'Кіріспе' }])
  expect(difference.settings).toEqual([
    { name: 'section', before: ['s1'], after: ['s2'] },
    { name: 'slug', before: ['ozen'], after: ['ozen-tasydy'] },
    { name: 'authors', before: ['a1'], after: ['a2', 'a1'] },
    { name: 'tags', before: [], after: ['t1'] },
    { name: 'lead', before: [], after: ['m1'] },
    { name: 'leadAlt', before: [], after: ['Өзен'] },
  ])
})

describe('the body', () => {
  test('a paragraph that was changed shows its words, and both texts can be read off it', () => {
    const [older, newer] = ['Екі жүз адам іс-қимыл жоспарын қолдады.', 'Үш жүз адам іс-қимыл жоспарын қолдамады.']
    const { blocks } = compareRevisions(content([paragraph(older)]), content([paragraph(newer)]))
    expect(blocks).toHaveLength(1)
    expect(blocks[0]?.kind).toBe('changed')
    expect(text(blocks[0]?.runs ?? [], 'added')).toBe(older)
    expect(text(blocks[0]?.runs ?? [], 'removed')).toBe(newer)
    expect(blocks[0]?.runs.filter(({ kind }) => kind === 'added').map((run) => run.text)).toEqual(['Үш', 'қолдамады'])
  })

  test('words that became bold, or a link, are shown before and after', () => {
    const link: Mark = { type: 'link', attrs: { href: 'https://egov.kz' } }
    const { blocks } = compareRevisions(content([paragraph('Уәде берді')]), content([paragraph('Уәде берді', [link])]))
    expect(blocks[0]).toMatchObject({ kind: 'changed' })
    expect(blocks[0]?.runs).toEqual([
      { kind: 'removed', text: 'Уәде берді', marks: [] },
      { kind: 'added', text: 'Уәде берді', marks: ['link https://egov.kz'] },
    ])
  })

  test('a block that came and one that went stand whole, and another picture is told', () => {
    const picture = (mediaId: string): Block => ({
      type: 'picture',
      attrs: { mediaId, alt: 'Өзен', caption: 'Жағалау', credit: '' },
    })
    const { blocks } = compareRevisions(
      content([paragraph('Бірінші абзац осы.'), picture('m1')]),
      content([picture('m2'), paragraph('Мүлде басқа сөйлем болды.')]),
    )
    expect(blocks).toMatchObject([
      { kind: 'removed', runs: [{ kind: 'removed', text: 'Бірінші абзац осы.' }] },
      { kind: 'changed', type: 'picture', pictureChanged: true },
      { kind: 'added', runs: [{ kind: 'added', text: 'Мүлде басқа сөйлем болды.' }] },
    ])
  })
})
