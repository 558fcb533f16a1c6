import { type Connection, type Document, Hocuspocus } from '@hocuspocus/server'
import type { Awareness } from 'y-protocols/awareness'
import { applyUpdate, encodeStateAsUpdate } from 'yjs'
import type { Database } from '@/db/client'
import type { SignedInUser } from '@/lib/auth/session'
import { isDatabaseAway } from '@/lib/database-away'
import { accessTo } from './access'
import { holdsSnapshot, type StoredQuestion } from './browser-messages'
import type { Line } from './line'
import { type Member, type MemberConnection, newMember, say, tellStored } from './members'
import { closeCodes, type EndReason, togetherPath } from './messages'
import { letGo, ownClients, speakForSelf } from './own-presence'
import { fromAcross } from './presence-across'
import { mergeIntoDocument, openDocument } from './stored-document'
import { warnUnlessAway } from './warn-unless-away'

/** What happens to the rooms, and is somebody else's business. */
type RoomEvents = {
  /** Something was typed and is stored now. */
  stored: (articleId: string) => void
  entered: (articleId: string, connection: MemberConnection) => void
  left: (articleId: string, member: Member) => void
  /** Some who are here have put their cursor elsewhere, have come or have gone. */
  moved: (articleId: string, clients: readonly number[]) => void
  asked: (articleId: string, connection: MemberConnection, message: string) => void
}

/** The origin of what was not typed here: it is stored already. */
const fromStore = { source: 'local', skipStoreHooks: true } as const
const retryMs = 1_000
/** What was typed is stored after this time at the latest, in milliseconds. */
const longestMs = 1_000

const codeOf: Record<EndReason, number> = {
  'signed-out': closeCodes.signedOut,
  'no-permission': closeCodes.noPermission,
  trashed: closeCodes.trashed,
}

/** Nothing is logged of it: Hocuspocus tells the browser the reason. */
class Refused extends Error {
  readonly reason: string
  constructor(reason: string) {
    super('')
    this.reason = reason
  }
}

/** The documents that are open in this process, each with those who are in it. Whatever is typed is stored within a second. */
export class Rooms {
  readonly #db: Database
  readonly #instance: string
  readonly #events: RoomEvents
  readonly #hocuspocus: Hocuspocus<Member>
  /** Documents that the database has not taken yet, and who typed in them last. They stay in memory until it has. */
  readonly #unstored = new Map<string, string>()

  constructor(db: Database, instance: string, events: RoomEvents) {
    this.#db = db
    this.#instance = instance
    this.#events = events
    this.#hocuspocus = new Hocuspocus<Member>({
      quiet: true,
      debounce: 250,
      maxDebounce: longestMs,
      timeout: 60_000,
      maxPendingDocuments: 1,
      yDocOptions: { gc: false, gcFilter: () => true },
      onAuthenticate: ({ documentName, context, connectionConfig }) =>
        this.#admit(documentName, context, connectionConfig),
      onLoadDocument: ({ documentName, context }) => this.#load(documentName, context),
      connected: async ({ documentName, connection }) => this.#events.entered(documentName, connection),
      beforeHandleAwareness: async ({ document, states, connection }) => {
        if (connection !== undefined) speakForSelf(states, document, connection)
      },
      onAwarenessUpdate: async ({ document, documentName, transactionOrigin, added, updated, removed }) => {
        // What comes from another instance does not go back to it; and each finds out for itself who has gone silent.
        if (transactionOrigin === fromAcross) return letGo(document, [...added, ...updated])
        if (transactionOrigin === 'timeout') return
        this.#events.moved(documentName, [...added, ...updated, ...removed])
      },
      onStateless: async ({ documentName, connection, payload }) =>
        this.#events.asked(documentName, connection, payload),
      onStoreDocument: ({ document, lastContext }) => this.#storeOrRetry(document, lastContext.user.id),
      beforeUnloadDocument: async ({ documentName }) => {
        if (this.#unstored.has(documentName)) throw new Refused('not stored')
      },
      onDisconnect: async ({ documentName, context }) => this.#events.left(documentName, context),
    })
  }

  /** Lets somebody in who is signed in; which article, and whether they may, is settled with the first message. */
  join(line: Line, user: SignedInUser): void {
    const member = newMember(line, user)
    // Hocuspocus wants the request; nothing in it is its business.
    const request = new Request(new URL(togetherPath, 'http://localhost'))
    const client = this.#hocuspocus.handleConnection(line, request, member)
    line.open(client.handleMessage, (event) => client.handleClose(event))
  }

  /** The articles that are open here. */
  open(): string[] {
    return [...this.#hocuspocus.documents.keys()]
  }

  isOpen(articleId: string): boolean {
    return this.#hocuspocus.documents.has(articleId)
  }

  connections(articleId: string): MemberConnection[] {
    return this.#hocuspocus.documents.get(articleId)?.getConnections() ?? []
  }

  /** What those in an article say of themselves, here and on other instances, and who of them is here; undefined where it is not open. */
  peopleIn(articleId: string): { awareness: Awareness; own: number[] } | undefined {
    const document = this.#hocuspocus.documents.get(articleId)
    return document === undefined ? undefined : { awareness: document.awareness, own: ownClients(document) }
  }

  /** Takes in what is stored. */
  takeIn(articleId: string, state: Uint8Array): void {
    const document = this.#hocuspocus.documents.get(articleId)
    if (document !== undefined) applyUpdate(document, state, fromStore)
  }

  /** Answers `stored` with the next store that takes in what is asked about, which comes in a moment at the latest. */
  ask(articleId: string, connection: MemberConnection, question: StoredQuestion): void {
    const { changes, user } = connection.context
    changes.asked = question
    const storeAnyway = () => {
      if (changes.asked === question) void this.store(articleId, user.id).catch(warnUnlessAway)
    }
    setTimeout(storeAnyway, longestMs).unref()
  }

  /** Stores what has been typed until now. @throws when the database is away */
  async store(articleId: string, by: string): Promise<void> {
    const document = this.#hocuspocus.documents.get(articleId)
    if (document !== undefined) await document.saveMutex.runExclusive(() => this.#store(document, by))
  }

  /** Stores everything and sends everybody away; they will find another instance, or this one when it is up again. */
  async stop(): Promise<void> {
    const documents = [...this.#hocuspocus.documents.values()]
    const typists = documents.map((document) => document.getConnections().at(-1))
    for (const document of documents) closeAll(document, closeCodes.tryAgain)
    await Promise.all(
      documents.map(async (document, index) => {
        const by = this.#unstored.get(document.name) ?? typists[index]?.context.user.id
        if (by !== undefined) await document.saveMutex.runExclusive(() => this.#storeOrRetry(document, by))
      }),
    )
  }

  /** Ends a connection whose person may not be here any more. */
  end(connection: MemberConnection, reason: EndReason): void {
    say(connection, { kind: 'ended', reason })
    connection.context.line.close(codeOf[reason], reason)
  }

  async #admit(articleId: string, member: Member, connection: { readOnly: boolean }): Promise<void> {
    const { line, taken } = member
    // A second article on the same line would get past the bounds of the first; an id in capitals would be a second document.
    if (taken.article !== undefined || articleId !== articleId.toLowerCase()) return this.#refuse(line, 'no-permission')
    taken.article = articleId
    const access = await this.#orAway(line, () => accessTo(this.#db, member.user, articleId))
    if (!access.ok) return this.#refuse(line, access.reason)
    connection.readOnly = !access.editable
  }

  async #load(articleId: string, { line }: Member): Promise<Uint8Array | void> {
    const state = await this.#orAway(line, () => openDocument(this.#db, articleId))
    return state ?? this.#refuse(line, 'trashed')
  }

  #refuse(line: Line, reason: EndReason): never {
    // The reason goes out first.
    setImmediate(() => line.close(codeOf[reason], reason))
    throw new Refused(reason)
  }

  async #orAway<Result>(line: Line, ask: () => Promise<Result>): Promise<Result> {
    try {
      return await ask()
    } catch (error) {
      if (!isDatabaseAway(error)) console.error('An article could not be opened for writing together:', error)
      setImmediate(() => line.close(closeCodes.tryAgain, 'try again'))
      throw new Refused('try-again')
    }
  }

  async #storeOrRetry(document: Document, by: string): Promise<void> {
    try {
      await this.#store(document, by)
    } catch (error) {
      if (!isDatabaseAway(error)) console.error(`What was typed in ${document.name} could not be stored:`, error)
      this.#unstored.set(document.name, by)
      closeAll(document, closeCodes.tryAgain)
      setTimeout(() => void this.#retry(document), retryMs).unref()
    }
  }

  async #retry(document: Document): Promise<void> {
    const by = this.#unstored.get(document.name)
    if (by === undefined || document.isDestroyed) return
    await document.saveMutex.runExclusive(() => this.#storeOrRetry(document, by))
    if (!this.#unstored.has(document.name)) await this.#hocuspocus.unloadDocument(document)
  }

  async #store(document: Document, by: string): Promise<void> {
    const { name: articleId } = document
    const held = document.getConnections().flatMap((connection) => {
      const { asked } = memberOf(connection).changes
      return asked !== undefined && holdsSnapshot(document, asked.snapshot) ? [{ connection, asked }] : []
    })
    const merged = await mergeIntoDocument(this.#db, articleId, encodeStateAsUpdate(document), {
      by,
      instance: this.#instance,
    })
    this.#unstored.delete(articleId)
    if (!merged.ok) {
      closeAll(document, merged.reason === 'gone' ? closeCodes.trashed : closeCodes.tooBig)
      return
    }
    applyUpdate(document, merged.state, fromStore)
    for (const { connection, asked } of held) tellStored(connection, asked)
    this.#events.stored(articleId)
  }
}

function memberOf(connection: Connection): Member {
  return connection.context
}

function closeAll(document: Document, code: number): void {
  for (const connection of document.getConnections()) memberOf(connection).line.close(code)
}
