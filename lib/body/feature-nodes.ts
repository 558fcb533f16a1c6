import { mergeAttributes, Node } from '@tiptap/core'
import { attributeLimits, textAttribute, textUpTo } from './attribute-rules'
import type { EmbedProvider } from './body'
import { parseEmbedAddress } from './embed-address'

/** A sentence lifted out of the story and set large. */
export const pullQuote = Node.create({
  name: 'pullQuote',
  group: 'block',
  content: 'inline*',
  defining: true,
  addAttributes() {
    return { attribution: textAttribute('attribution', attributeLimits.attribution) }
  },
  parseHTML() {
    return [{ tag: 'aside[data-pull-quote]', priority: 60 }]
  },
  renderHTML({ HTMLAttributes }) {
    return ['aside', mergeAttributes(HTMLAttributes, { 'data-pull-quote': '' }), 0]
  },
})

/** Facts beside the story, under a title of their own. */
export const factBox = Node.create({
  name: 'factBox',
  group: 'block',
  content: 'flow+',
  defining: true,
  addAttributes() {
    return { title: textAttribute('title', attributeLimits.title) }
  },
  parseHTML() {
    return [{ tag: 'aside[data-fact-box]', priority: 60 }]
  },
  renderHTML({ HTMLAttributes }) {
    return ['aside', mergeAttributes(HTMLAttributes, { 'data-fact-box': '' }), 0]
  },
})

/** A post or a video of another site: a card that links to it. */
export const embed = Node.create({
  name: 'embed',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes() {
    return {
      provider: { default: 'youtube' satisfies EmbedProvider, rendered: false },
      url: { default: '', rendered: false, validate: textUpTo(2048) },
      title: textAttribute('title', attributeLimits.title),
    }
  },
  parseHTML() {
    return [
      { tag: 'a[data-embed]', priority: 60, getAttrs: (element) => embedAttributes(element.getAttribute('href')) },
      { tag: 'iframe[src]', getAttrs: (element) => embedAttributes(element.getAttribute('src')) },
    ]
  },
  renderHTML({ node, HTMLAttributes }) {
    return ['a', mergeAttributes(HTMLAttributes, { 'data-embed': '', href: node.attrs.url }), String(node.attrs.url)]
  },
})

/** Pasted players and cards are taken when their address is one that we know; else the rule does not match. */
function embedAttributes(address: string | null): { provider: EmbedProvider; url: string } | false {
  const known = parseEmbedAddress(address ?? '')
  return known === undefined ? false : { provider: known.provider, url: known.url }
}
