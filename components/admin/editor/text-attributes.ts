import type { Node } from '@tiptap/pm/model'

/** The words of blocks that stand in an attribute and not in the text. */
const wordsOf: Readonly<Record<string, readonly string[]>> = {
  picture: ['caption', 'credit', 'alt'],
  pullQuote: ['attribution'],
  factBox: ['title'],
  embed: ['title'],
}

/** The attributes of a block that hold words, with the words. */
export function textAttributes(node: Node): { name: string; text: string }[] {
  return (wordsOf[node.type.name] ?? []).map((name) => ({ name, text: String(node.attrs[name] ?? '') }))
}
