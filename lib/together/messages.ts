/** Where the connection of writing together is opened. */
export const togetherPath = '/admin/together'

/** What the server says to those in an article, as JSON in a stateless message. Dates travel as ISO texts. */
export type ServerMessage =
  /** The newest revision, and up to which number of this browser's changes it holds what was typed; 0 where that is not known. */
  | (SavedRevision & { kind: 'saved'; upTo: number })
  /** What was typed is kept in the document, and cannot be saved as it is. Worded in the language of whoever reads it. */
  | { kind: 'refused'; message: string; fieldErrors: Record<string, string> }
  /** Every change of this browser up to this number lies in the database: it need not be kept any longer. */
  | { kind: 'stored'; upTo: number }
  /** Whether this person may write. Said on connecting, and whenever it changes. */
  | { kind: 'access'; editable: boolean }
  /** The last word before the connection is closed. */
  | { kind: 'ended'; reason: EndReason }

/** The newest save of an article. */
export type SavedRevision = {
  version: number
  savedAt: string
  by: { id: string; name: string } | null
  slugSuggestion: string | null
}

export type EndReason = 'signed-out' | 'no-permission' | 'trashed'

/**
 * What a browser may ask for in a stateless message, with the number of its latest change and a Yjs snapshot (base64) of what it was not
 * told `stored` of. A snapshot, because a state vector would not show what was taken out.
 * - `is-stored`: the answer is `stored`, as soon as all of it lies in the database.
 * - `save`: save at once what is typed; the answer is `stored`, and then `saved` or `refused`.
 */
export type BrowserMessage = { kind: 'is-stored' | 'save'; upTo: number; snapshot: string }

/** Why a connection was closed, beside the codes of the protocol itself. */
export const closeCodes = {
  /** The database is away, or this instance ends: connect again in a moment. Nothing is lost. */
  tryAgain: 1013,
  tooBig: 1009,
  signedOut: 4401,
  noPermission: 4403,
  trashed: 4404,
  /** Too many connections of one person, or too much sent in too short a time. */
  tooMuch: 4429,
} as const

/** How a person is known to the others in an article. The server writes `id`, `name` and `colour`, whatever a browser claims. */
export type Presence = { id: string; name: string; colour: string }

/** White text stands on each of these, and each stands on a white and on a dark page, with a contrast of at least 3 : 1. */
const colours = ['#b3456b', '#a3541f', '#7d6608', '#4b7a1f', '#1f7a63', '#2573a7', '#5b64c9', '#9350b5'] as const

/** The colour of a person: the same in every article and on every device. */
export function colourOf(userId: string): string {
  // The last digits of an id are random, the first ones are a time.
  return colours[Number.parseInt(userId.slice(-4), 16) % colours.length] ?? colours[0]
}

/** Bytes of what is sent to `/admin/articles/ID/together`. */
export const exchangeMaxBytes = 2_000_000

/** What plain HTTP answers to `{ vector, update, save }`: base64 of the browser's state vector, of what it has to add, and «save now». */
export type Exchanged = {
  /** A Yjs update: what the browser lacks (base64). */
  update: string
  /** The state vector of what is stored (base64). */
  vector: string
  /** False: this person may only read, and what they sent was not taken. */
  editable: boolean
  saved: SavedRevision
  /** Whether the revision holds everything that is stored. */
  allSaved: boolean
  refused: { message: string; fieldErrors: Record<string, string> } | null
}
