import { getSchema } from '@tiptap/core'
import { EditorState, TextSelection } from '@tiptap/pm/state'
import type { Decoration, DecorationSet } from '@tiptap/pm/view'
import { describe, expect, test, vi } from 'vitest'
import { bodyExtensions } from '@/lib/body/extensions'
import { UNCHECKED } from '@/lib/spelling/spelling'
import { checkableText } from './checkable-text'
import { DoubtfulTexts } from './doubtful-texts'
import { countDoubtfulWords, doubtfulWordAt, doubtfulWordsPlugin, nextDoubtfulWord } from './doubtful-words'

const schema = getSchema(bodyExtensions)

function paragraph(...content: ReturnType<typeof schema.text>[]) {
  return schema.node('paragraph', null, content)
}

/** An editor's state over paragraphs, and a server that doubts every «жок». */
function editing(...paragraphs: string[]) {
  const texts = new DoubtfulTexts({ check: async () => ({ kind: 'away' }), on: true })
  const answered = new Set<string>()
  vi.spyOn(texts, 'find').mockImplementation((text) =>
    answered.has(text) ? [...text.matchAll(/жок/g)].map(({ index }) => [index, index + 3]) : undefined,
  )
  const plugin = doubtfulWordsPlugin(texts)
  const doc = schema.node(
    'doc',
    null,
    paragraphs.map((text) => paragraph(schema.text(text))),
  )
  let state = EditorState.create({ doc, plugins: [plugin] })
  return {
    get state() {
      return state
    },
    type(text: string, from: number, to = from) {
      const { tr } = state
      state = state.apply(tr.insertText(text, from, to).setSelection(TextSelection.create(tr.doc, from + text.length)))
    },
    select(pos: number) {
      state = state.apply(state.tr.setSelection(TextSelection.create(state.doc, pos)))
    },
    answer() {
      state.doc.forEach((block) => answered.add(checkableText(block)))
      state = state.apply(state.tr.setMeta(plugin, 'answered'))
    },
    /** The underlined words, as they stand in the document. */
    shown(): string[] {
      const set = plugin.props.decorations?.call(plugin, state) as DecorationSet
      return set.find().map(({ from, to }: Decoration) => `${from}:${state.doc.textBetween(from, to)}`)
    },
  }
}

describe('underlines', () => {
  test('stand where the answers say, in every block', () => {
    const editor = editing('Су жок', 'Нан жок, жок')
    editor.answer()
    expect(editor.shown()).toEqual(['4:жок', '13:жок', '18:жок'])
    expect(countDoubtfulWords(editor.state)).toBe(3)
  })

  test('move with what is written before them, in their block or another, without a new answer', () => {
    const editor = editing('Су', 'Нан жок')
    editor.answer()
    editor.type('Міне, ', 1)
    expect(editor.shown()).toEqual(['15:жок'])
    editor.type('!', 18)
    expect(editor.shown()).toEqual(['15:жок'])
  })

  test('leave a word that is changed, or joined to another', () => {
    for (const [text, at] of [
      ['қ', 6],
      ['тар', 7],
      ['ма', 4],
    ] as const) {
      const editor = editing('Су жок екен')
      editor.answer()
      expect(editor.shown()).toEqual(['4:жок'])
      editor.type(text, at)
      expect(editor.shown()).toEqual([])
    }
  })

  test('an answer about a block that has changed since leaves the others alone', () => {
    const editor = editing('Су жок', 'Нан жок')
    editor.answer()
    editor.type(' екен', 7)
    editor.state.doc.forEach((block) => expect(checkableText(block)).toContain('жок'))
    expect(editor.shown()).toEqual(['4:жок', '18:жок'])
    editor.answer()
    expect(editor.shown()).toEqual(['4:жок', '18:жок'])
  })

  test('wait until the word that is being typed is finished', () => {
    const editor = editing('Су ')
    editor.type('жок', 4)
    editor.answer()
    expect(editor.shown()).toEqual([])
    expect(doubtfulWordAt(editor.state, 5)).toEqual({ from: 4, to: 7, word: 'жок' })
    editor.type(' ', 7)
    expect(editor.shown()).toEqual(['4:жок'])
  })

  test('come out when the cursor goes elsewhere', () => {
    const editor = editing('Су ')
    editor.type('жок', 4)
    editor.answer()
    editor.select(1)
    expect(editor.shown()).toEqual(['4:жок'])
  })
})

test('the next word is the one at the cursor, then the one behind it, then the first again', () => {
  const editor = editing('Су жок', 'Нан жок')
  expect(nextDoubtfulWord(editor.state)).toBeUndefined()
  editor.answer()
  for (const [cursor, from] of [
    [1, 4],
    [5, 4],
    [9, 13],
    [16, 13],
  ] as const) {
    editor.select(cursor)
    expect(nextDoubtfulWord(editor.state)?.from).toBe(from)
  }
  editor.type('.', 16)
  editor.type(' Бар', 17)
  expect(nextDoubtfulWord(editor.state)?.from).toBe(4)
})

test('what is not to be checked keeps its place in the text of a block', () => {
  const verbatim = schema.text('Слово', [schema.mark('verbatim')])
  const bold = schema.text('жуан', [schema.mark('bold')])
  const block = schema.node('paragraph', null, [schema.text('Ол '), verbatim, schema.node('hardBreak'), bold])
  const text = checkableText(block)
  expect(text).toBe(`Ол ${UNCHECKED.repeat(5)}\nжуан`)
  expect(text).toHaveLength(block.content.size)
})
