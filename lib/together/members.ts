import type { Connection } from '@hocuspocus/server'
import type { SignedInUser } from '@/lib/auth/session'
import type { Access } from './access'
import type { StoredQuestion } from './browser-messages'
import type { Line } from './line'
import type { SavedRevision, ServerMessage } from './messages'

/** Somebody who is connected. The line carries one article. */
export type Member = {
  user: SignedInUser
  line: Line
  taken: { article: string | undefined }
  /** How far it got with what is typed in this browser, whose changes are numbered by itself. */
  changes: {
    /** What it waits to hear of. */
    asked: StoredQuestion | undefined
    /** Up to this number they are stored. */
    stored: number
    /** The newest save that it was told of, and up to which number it was told that they are saved. */
    told: { version: number; upTo: number }
  }
}

export type MemberConnection = Connection<Member>

export function newMember(line: Line, user: SignedInUser): Member {
  const changes = { asked: undefined, stored: 0, told: { version: 0, upTo: 0 } }
  return { user, line, taken: { article: undefined }, changes }
}

/** Says something to one connection. */
export function say(connection: Connection, message: ServerMessage): void {
  connection.sendStateless(JSON.stringify(message))
}

/** Lets a connection write, or only read, from now on. */
export function applyAccess(connection: MemberConnection, access: Extract<Access, { ok: true }>): void {
  if (connection.readOnly === !access.editable) return
  connection.readOnly = !access.editable
  say(connection, { kind: 'access', editable: access.editable })
}

/** Answers what was asked. */
export function tellStored(connection: MemberConnection, question: StoredQuestion): void {
  const { changes } = connection.context
  changes.stored = Math.max(changes.stored, question.upTo)
  if (changes.asked === question) changes.asked = undefined
  say(connection, { kind: 'stored', upTo: question.upTo })
}

/** Tells of the newest save. @param upTo the number of the last change of this browser that it holds, where that is known */
export function tellSaved(connection: MemberConnection, saved: SavedRevision, upTo = 0): void {
  const { told } = connection.context.changes
  told.version = Math.max(told.version, saved.version)
  told.upTo = Math.max(told.upTo, upTo)
  say(connection, { kind: 'saved', ...saved, upTo: told.upTo })
}

/** The same, unless this browser knows all of it. */
export function tellNews(connection: MemberConnection, saved: SavedRevision, upTo = 0): void {
  const { told } = connection.context.changes
  if (saved.version > told.version || upTo > told.upTo) tellSaved(connection, saved, upTo)
}
