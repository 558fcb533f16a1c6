import type { Extensions } from '@tiptap/core'
import { embed, factBox, pullQuote } from './feature-nodes'
import { marks } from './marks'
import { gallery, picture } from './picture-nodes'
import { recording } from './recording-node'
import { tableNodes } from './table-nodes'
import { textNodes } from './text-nodes'

/**
 * Every block and mark that a body may hold, without views. The schema that the server checks by and the schema that the
 * editor writes by both come from this list, so that what can be typed can be saved.
 */
export const bodyExtensions: Extensions = [
  ...textNodes,
  pullQuote,
  factBox,
  embed,
  picture,
  gallery,
  recording,
  ...tableNodes,
  ...marks,
]
