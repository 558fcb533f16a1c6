import { Node } from '@tiptap/pm/model'
import { TextSelection } from '@tiptap/pm/state'
import { describe, expect, it } from 'vitest'
import { bodySchema } from '@/lib/body/parse-body'
import { isAloneInFactBox } from './fact-box-keys'

const schema = bodySchema()

function cursorIn(content: readonly unknown[], position: number): TextSelection {
  const box = { type: 'factBox', attrs: { title: 'Қысқаша' }, content }
  return TextSelection.create(Node.fromJSON(schema, { type: 'doc', content: [box] }), position)
}

const written = { type: 'paragraph', content: [{ type: 'text', text: 'Бірінші.' }] }

describe('isAloneInFactBox', () => {
  it('holds in the only, empty paragraph of a box', () => {
    expect(isAloneInFactBox(cursorIn([{ type: 'paragraph' }], 2))).toBe(true)
  })

  it('does not hold once something is written in it, nor in an empty paragraph below that, where Enter leaves the box', () => {
    expect(isAloneInFactBox(cursorIn([written], 2))).toBe(false)
    expect(isAloneInFactBox(cursorIn([written, { type: 'paragraph' }], 12))).toBe(false)
  })

  it('does not hold outside of a box', () => {
    const doc = Node.fromJSON(schema, { type: 'doc', content: [{ type: 'paragraph' }] })
    expect(isAloneInFactBox(TextSelection.create(doc, 1))).toBe(false)
  })
})
