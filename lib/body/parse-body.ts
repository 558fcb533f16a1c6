import { getSchema } from '@tiptap/core'
import { Node, type Schema } from '@tiptap/pm/model'
import type { Body } from './body'
import { cleanNode } from './clean-body'
import { parseEmbedAddress } from './embed-address'
import { bodyExtensions } from './extensions'

/** The largest body, in bytes of its JSON: twenty times a long reportage. */
export const BODY_MAX_BYTES = 1_000_000

/** `problem` is for choosing the words that a person reads; `message` says in English, for a log, what is wrong and where. */
export type ParsedBody = { ok: true; body: Body } | { ok: false; problem: 'too-large' | 'not-a-body'; message: string }

let schema: Schema | undefined

/** The schema of a body, made once. */
export function bodySchema(): Schema {
  return (schema ??= getSchema(bodyExtensions))
}

/**
 * Checks what claims to be a body against the schema and the rules of its attributes: link addresses, known embeds, ids of
 * pictures, lengths. What the schema does not know is refused if it is a block or a mark, and dropped if it is an attribute.
 *
 * @param raw anything, parsed from JSON
 * @returns a body that may be stored and rendered as it is
 */
export function parseBody(raw: unknown): ParsedBody {
  try {
    const order = Object.keys(bodySchema().marks)
    const node = Node.fromJSON(bodySchema(), cleanNode(raw, order))
    if (node.type.name !== 'doc') return refuse(`Expected a document, got ${node.type.name}`)
    node.check()
    node.descendants(checkEmbed)
    const json = JSON.stringify(node.toJSON())
    const bytes = new TextEncoder().encode(json).length
    // Read back from the text: the attributes of a node have no prototype, and React hands no such object on to the browser.
    if (bytes <= BODY_MAX_BYTES) return { ok: true, body: JSON.parse(json) as Body }
    return {
      ok: false,
      problem: 'too-large',
      message: `The body has ${bytes} bytes; at most ${BODY_MAX_BYTES} may be kept`,
    }
  } catch (error) {
    // ProseMirror and our attribute rules speak in RangeErrors; anything else is a fault of ours.
    if (error instanceof RangeError) return refuse(error.message)
    throw error
  }
}

/** The provider decides which player a reader loads, so it must be the one that the address belongs to. */
function checkEmbed(node: Node): void {
  if (node.type.name !== 'embed') return
  const address = parseEmbedAddress(String(node.attrs.url))
  if (address === undefined || address.provider !== node.attrs.provider || address.url !== node.attrs.url) {
    throw new RangeError(`Expected the canonical address of an embed: ${String(node.attrs.url).slice(0, 200)}`)
  }
}

function refuse(message: string): ParsedBody {
  return { ok: false, problem: 'not-a-body', message }
}
