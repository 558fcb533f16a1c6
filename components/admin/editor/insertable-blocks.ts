import type { ChainedCommands } from '@tiptap/react'
import type { EditorMessages } from '@/lib/i18n/messages/editor-kk'
import type { IconName } from './icons'

export type BlockName = keyof EditorMessages['blocks']

/** Blocks that begin with a question: which picture, which recording, which address. */
export type AskedBlock = 'picture' | 'gallery' | 'recording' | 'embed'

/** A block that a menu offers. */
export type InsertableBlock = {
  name: BlockName & IconName
  /** Words of any language of the newsroom by which it is found in the slash menu too, lower case. */
  words: string
} & ({ insert: (chain: ChainedCommands) => ChainedCommands } | { asks: AskedBlock })

/** In the order of the menus: what is used most comes first. */
export const insertableBlocks: readonly InsertableBlock[] = [
  { name: 'paragraph', words: 'p text абзац мәтін текст', insert: (chain) => chain.setParagraph() },
  { name: 'heading2', words: 'h2 heading заголовок тақырып', insert: (chain) => chain.setHeading({ level: 2 }) },
  { name: 'heading3', words: 'h3 heading заголовок тақырып', insert: (chain) => chain.setHeading({ level: 3 }) },
  { name: 'picture', words: 'image photo img фото снимок сурет', asks: 'picture' },
  { name: 'gallery', words: 'images photos галерея топтама', asks: 'gallery' },
  { name: 'recording', words: 'video audio sound mp4 mp3 видео аудио бейне дыбыс', asks: 'recording' },
  { name: 'embed', words: 'video youtube instagram twitter telegram видео бейне', asks: 'embed' },
  { name: 'bulletList', words: 'ul list список тізім', insert: (chain) => chain.toggleBulletList() },
  { name: 'orderedList', words: 'ol list список тізім 1', insert: (chain) => chain.toggleOrderedList() },
  { name: 'blockquote', words: 'quote цитата дәйексөз', insert: (chain) => chain.setBlockquote() },
  { name: 'pullQuote', words: 'quote цитата дәйексөз', insert: (chain) => chain.setNode('pullQuote') },
  {
    name: 'factBox',
    words: 'info box справка анықтама',
    insert: (chain) => chain.insertContent({ type: 'factBox', content: [{ type: 'paragraph' }] }),
  },
  {
    name: 'table',
    words: 'table таблица кесте',
    insert: (chain) => chain.insertTable({ rows: 3, cols: 3, withHeaderRow: true }),
  },
  { name: 'horizontalRule', words: 'hr line линия сызық', insert: (chain) => chain.setHorizontalRule() },
  { name: 'heading4', words: 'h4 heading заголовок тақырып', insert: (chain) => chain.setHeading({ level: 4 }) },
]

/** The blocks whose name or other words begin with what was typed after the slash; all of them when nothing was. */
export function findBlocks(query: string, messages: EditorMessages): InsertableBlock[] {
  const typed = query.toLowerCase()
  return insertableBlocks.filter(({ name, words }) =>
    `${messages.blocks[name].name.toLowerCase()} ${words}`.split(' ').some((word) => word.startsWith(typed)),
  )
}
