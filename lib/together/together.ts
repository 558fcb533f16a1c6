import type { Database } from '@/db/client'
import { newId } from '@/db/id'
import { findDocument, listForgottenDocuments, notifyTogether, type TogetherCall } from '@/db/queries/article-documents'
import { deletePresence, deletePresenceBefore, upsertPresence } from '@/db/queries/article-presence'
import { findArticle } from '@/db/queries/articles'
import { sayRefusal } from '@/lib/articles/say-refusal'
import { findUserOfSession, type SignedInUser } from '@/lib/auth/session'
import { accessTo } from './access'
import { parseBrowserMessage } from './browser-messages'
import type { Line } from './line'
import { applyAccess, type Member, type MemberConnection, say, tellNews, tellSaved } from './members'
import { presenceBeat } from './presence'
import { PresenceAcross } from './presence-across'
import { Rooms } from './rooms'
import { type DocumentSaved, readSave, saveDocument } from './save-document'
import { SaveSchedule } from './save-schedule'
import { openDocument } from './stored-document'
import { TogetherListener } from './together-listener'
import { warnUnlessAway } from './warn-unless-away'

/** Milliseconds between two looks whether those who are in an article may still be there. */
const recheckMs = 8_000
/** What was typed so long ago and is in no revision was left behind by an instance that was killed. */
const forgottenMs = 30_000

/**
 * Writing together, in this process: who is in which article, when what they type becomes a revision, and what other instances and other
 * commands do to the same articles.
 */
export class Together {
  readonly instance = newId()
  readonly schedule: SaveSchedule<DocumentSaved | undefined>
  readonly #db: Database
  readonly #rooms: Rooms
  readonly #across: PresenceAcross
  readonly #listener: TogetherListener
  readonly #timers: NodeJS.Timeout[] = []
  /** Left behind by a killed instance, and refused: somebody has to open them. */
  readonly #hopeless = new Set<string>()

  readonly #lines = new Set<Line>()
  /** Work that nobody waits for until this instance ends. */
  readonly #underWay = new Set<Promise<void>>()
  #stopping = false

  constructor(db: Database, url: string) {
    this.#db = db
    this.schedule = new SaveSchedule((articleId) => this.#save(articleId))
    this.#rooms = new Rooms(db, this.instance, {
      stored: (articleId) => {
        this.schedule.touched(articleId)
        this.#background(this.#recheck(articleId))
      },
      entered: (articleId, connection) => this.#background(this.#welcome(articleId, connection)),
      left: (articleId, member) => this.#background(this.#farewell(articleId, member)),
      moved: (articleId, clients) => this.#background(this.#across.moved(articleId, clients)),
      asked: (articleId, connection, message) => this.#background(this.#answer(articleId, connection, message)),
    })
    this.#across = new PresenceAcross({
      instance: this.instance,
      call: (call) => notifyTogether(db, call),
      peopleIn: (articleId) => this.#rooms.peopleIn(articleId),
    })
    this.#listener = new TogetherListener({
      url,
      onCall: (call) => this.#background(this.#hear(call)),
      onGap: () => {
        this.#background(this.#across.announce(this.#rooms.open()))
        for (const articleId of this.#rooms.open()) this.#background(this.#catchUp(articleId))
      },
    })
  }

  async start(): Promise<this> {
    await this.#listener.start()
    const every = (ms: number, work: () => Promise<void>) =>
      this.#timers.push(setInterval(() => this.#background(work()), ms).unref())
    every(presenceBeat, () => this.#beat())
    every(recheckMs, async () => {
      await Promise.all(this.#rooms.open().map((articleId) => this.#recheck(articleId)))
    })
    return this
  }

  /** Stores and saves what is open, and sends everybody away. */
  async stop(): Promise<void> {
    this.#stopping = true
    for (const timer of this.#timers) clearInterval(timer)
    await this.#rooms.stop()
    // Those too who have opened no article yet.
    for (const line of this.#lines) line.close()
    await this.schedule.flush()
    await this.#listener.stop()
    await Promise.all(this.#underWay)
    await deletePresence(this.#db, this.instance).catch(warnUnlessAway)
  }

  join(line: Line, user: SignedInUser): void {
    if (this.#stopping) return line.close()
    this.#lines.add(line)
    line.onEnd(() => this.#lines.delete(line))
    this.#rooms.join(line, user)
  }

  /** Something was stored that came by another way than a line. */
  typedElsewhere(articleId: string, state: Uint8Array): void {
    this.#rooms.takeIn(articleId, state)
    this.schedule.touched(articleId)
  }

  async #welcome(articleId: string, connection: MemberConnection): Promise<void> {
    say(connection, { kind: 'access', editable: !connection.readOnly })
    const article = await findArticle(this.#db, articleId)
    if (article !== undefined) tellSaved(connection, await readSave(this.#db, article))
    const { user } = connection.context
    await upsertPresence(this.#db, this.instance, [{ articleId, userId: user.id }])
    await this.#across.announce([articleId])
    // What was typed before the last instance that had it open was killed.
    if ((await findDocument(this.#db, articleId))?.pending === true) this.schedule.touched(articleId)
  }

  async #farewell(articleId: string, { user }: Member): Promise<void> {
    if (this.#rooms.connections(articleId).some(({ context }) => context.user.id === user.id)) return
    await deletePresence(this.#db, this.instance, { articleId, userId: user.id })
  }

  async #answer(articleId: string, connection: MemberConnection, text: string): Promise<void> {
    const message = parseBrowserMessage(text)
    if (message === undefined) return
    this.#rooms.ask(articleId, connection, message)
    if (message.kind === 'is-stored') return
    if (!connection.readOnly) {
      await this.#rooms.store(articleId, connection.context.user.id)
      const result = await this.schedule.now(articleId)
      // A refusal was told to everybody; when the database is away the line is closed.
      if (result?.ok === true) tellSaved(connection, result.saved)
      return
    }
    const article = await findArticle(this.#db, articleId)
    if (article !== undefined) tellSaved(connection, await readSave(this.#db, article))
  }

  async #save(articleId: string): Promise<DocumentSaved | undefined> {
    // Whatever is stored now is in the save that begins now.
    const stored = this.#rooms.connections(articleId).map((connection) => {
      return { connection, upTo: connection.context.changes.stored }
    })
    try {
      const result = await saveDocument(this.#db, articleId)
      if (result.ok) {
        this.#rooms.takeIn(articleId, result.document.state)
        for (const { connection, upTo } of stored) tellNews(connection, result.saved, upTo)
      } else if (result.reason === 'refused') {
        for (const connection of this.#rooms.connections(articleId)) {
          const { message, fieldErrors } = sayRefusal(result.refusal, connection.context.user.language)
          say(connection, { kind: 'refused', message, fieldErrors })
        }
      }
      return result
    } catch (error) {
      warnUnlessAway(error)
      if (this.#rooms.isOpen(articleId)) this.schedule.touched(articleId)
      return undefined
    }
  }

  async #hear(call: TogetherCall): Promise<void> {
    if (call.kind === 'here' || call.kind === 'people') return this.#across.hear(call)
    if (!this.#rooms.isOpen(call.article)) return
    if (call.kind === 'article') return this.#catchUp(call.article)
    if (call.instance === this.instance) return
    const document = await findDocument(this.#db, call.article)
    if (document !== undefined) this.#rooms.takeIn(call.article, document.state)
  }

  /** Takes in what was typed and saved elsewhere. */
  async #catchUp(articleId: string): Promise<void> {
    const state = await openDocument(this.#db, articleId)
    const article = await findArticle(this.#db, articleId)
    if (state === undefined || article === undefined) return this.#recheck(articleId)
    this.#rooms.takeIn(articleId, state)
    const saved = await readSave(this.#db, article)
    for (const connection of this.#rooms.connections(articleId)) tellNews(connection, saved, 0)
  }

  /** Whoever has been signed out, or may no longer write or read, is told and stopped. */
  async #recheck(articleId: string): Promise<void> {
    const users = new Map<string, Promise<SignedInUser | undefined>>()
    for (const connection of this.#rooms.connections(articleId)) {
      const { sessionId } = connection.context.user
      if (!users.has(sessionId)) users.set(sessionId, findUserOfSession(this.#db, sessionId, false))
      const user = await users.get(sessionId)
      const access = await accessTo(this.#db, user, articleId)
      if (user !== undefined) connection.context.user = user
      if (!access.ok) this.#rooms.end(connection, access.reason)
      else applyAccess(connection, access)
    }
  }

  async #beat(): Promise<void> {
    const present = this.#rooms
      .open()
      .flatMap((articleId) =>
        this.#rooms.connections(articleId).map(({ context }) => ({ articleId, userId: context.user.id })),
      )
    await upsertPresence(this.#db, this.instance, present)
    await this.#across.announce(this.#rooms.open())
    const now = Date.now()
    await deletePresenceBefore(this.#db, new Date(now - 2 * 60 * 60_000))
    for (const articleId of await listForgottenDocuments(this.#db, new Date(now - forgottenMs), 50)) {
      if (this.#hopeless.has(articleId)) continue
      const result = await this.schedule.now(articleId)
      if (result?.ok === false) this.#hopeless.add(articleId)
    }
  }

  /** Nobody waits for it. */
  #background(work: Promise<void>): void {
    const done = work.catch(warnUnlessAway).finally(() => this.#underWay.delete(done))
    this.#underWay.add(done)
  }
}
