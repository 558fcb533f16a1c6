import type { Body } from './body'

/** A body without the empty lines at its end, which the editor keeps for writing on; one line stays. */
export function withoutEmptyEnd(body: Body): Body {
  const last = body.content.findLastIndex((block) => block.type !== 'paragraph' || (block.content ?? []).length > 0)
  return { type: 'doc', content: body.content.slice(0, Math.max(1, last + 1)) }
}
