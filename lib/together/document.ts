import { Node } from '@tiptap/pm/model'
import { updateYFragment, yXmlFragmentToProsemirrorJSON } from '@tiptap/y-tiptap'
import { simpleDiffString } from 'lib0/diff'
import { equalityDeep } from 'lib0/function'
import type { Doc, Map as SharedMap, Text, XmlFragment } from 'yjs'
import { type ArticleContent, plainFound } from '@/lib/articles/article'
import type { Body } from '@/lib/body/body'
import { cleanNode } from '@/lib/body/clean-body'
import { bodySchema } from '@/lib/body/parse-body'
import { withoutEmptyEnd } from '@/lib/body/without-empty-end'

/** Everything in an article but its three texts: whoever sets one of these last has set it. */
export type ArticleSettings = Omit<ArticleContent, 'headline' | 'standfirst' | 'body'>

const settingNames = [
  'sectionId',
  'slug',
  'lead',
  'authorIds',
  'tagIds',
  'found',
  'relatedIds',
] as const satisfies (keyof ArticleSettings)[]

/** What an article holds before anything was set in it. */
const unset: ArticleSettings = {
  sectionId: '',
  slug: '',
  lead: null,
  authorIds: [],
  tagIds: [],
  found: plainFound,
  relatedIds: null,
}

/** The body as the nodes of the editor's schema, in the way in which `@tiptap/y-tiptap` binds an editor to them. */
export function sharedBody(doc: Doc): XmlFragment {
  return doc.getXmlFragment('body')
}

/** A text of one line that stands over the body. */
export function sharedField(doc: Doc, name: 'headline' | 'standfirst'): Text {
  return doc.getText(name)
}

/** The settings, each under its own name as a JSON value. */
export function sharedSettings(doc: Doc): SharedMap<unknown> {
  return doc.getMap('settings')
}

/**
 * What is written in a shared document. It is as unchecked as what a browser posts: `checkContent` says whether it can be saved.
 */
export function contentOfDocument(doc: Doc): ArticleContent {
  return { ...fieldsOfDocument(doc), body: readBody(sharedBody(doc)) }
}

/** The same without the body: cheap enough to be read after each letter. */
export function fieldsOfDocument(doc: Doc): Omit<ArticleContent, 'body'> {
  const settings = sharedSettings(doc)
  const set = Object.fromEntries(settingNames.map((name) => [name, settings.get(name) ?? unset[name]]))
  return {
    ...(set as ArticleSettings),
    headline: sharedField(doc, 'headline').toJSON(),
    standfirst: sharedField(doc, 'standfirst').toJSON(),
  }
}

/**
 * Changes a shared document to a content by the smallest change, in one transaction: what is the same stays the same, with the cursors
 * in it and what others type into it at this moment.
 * @param origin the origin of the transaction, for observers and undo managers
 */
export function writeContent(doc: Doc, content: ArticleContent, origin: unknown): void {
  doc.transact(() => {
    if (!equalityDeep(readBody(sharedBody(doc)), plain(withoutEmptyEnd(content.body)))) {
      const node = Node.fromJSON(bodySchema(), content.body)
      updateYFragment(doc, sharedBody(doc), node, { mapping: new Map(), isOMark: new Map() })
    }
    writeText(sharedField(doc, 'headline'), content.headline)
    writeText(sharedField(doc, 'standfirst'), content.standfirst)
    const settings = sharedSettings(doc)
    for (const name of settingNames) {
      const value: unknown = plain(content[name])
      if (!equalityDeep(settings.get(name), value)) settings.set(name, value)
    }
  }, origin)
}

function writeText(text: Text, value: string): void {
  const { index, remove, insert } = simpleDiffString(text.toJSON(), value)
  if (remove > 0) text.delete(index, remove)
  if (insert !== '') text.insert(index, insert)
}

/** The body with every attribute of the schema in it. What the schema does not know is left as it is, for the check to refuse. */
function readBody(fragment: XmlFragment): Body {
  const { content = [] }: { content?: unknown[] } = yXmlFragmentToProsemirrorJSON(fragment)
  const raw = { type: 'doc', content: content.length === 0 ? [{ type: 'paragraph' }] : content }
  try {
    const node = Node.fromJSON(bodySchema(), cleanNode(raw, Object.keys(bodySchema().marks)))
    return withoutEmptyEnd(plain(node.toJSON()) as Body)
  } catch (error) {
    if (error instanceof RangeError) return raw as Body
    throw error
  }
}

/** The value as it comes back from JSON: the attributes of a node have no prototype, and would equal nothing. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value))
}
