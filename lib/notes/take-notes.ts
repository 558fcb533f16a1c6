import type { Transaction } from 'kysely'
import type { Database } from '@/db/client'
import { type ArticleRow, lockArticle } from '@/db/queries/articles'
import { insertNote, insertNoteMessage, lockNote, updateNoteResolved } from '@/db/queries/notes'
import { listUsers } from '@/db/queries/users'
import type { DB } from '@/db/schema'
import type { ArticleRefusal } from '@/lib/articles/article-results'
import { recordAudit, userIdOf } from '@/lib/audit/record-audit'
import { type Actor, can } from '@/lib/auth/permissions'
import { change } from '@/lib/cache/change'
import { denied, notFound, type Refusal, refused } from '@/lib/command-result'
import { tell } from '@/lib/notices/tell'
import { findPassage } from './find-passage'
import { passageTextOf } from './move-notes'

/** The longest message of a note, in characters. */
const NOTE_MAX = 2000

type NoteField = 'text'
export type NoteResult = { ok: true } | ArticleRefusal | Refusal<NoteField>

type Said = {
  text: string
  /** The people who were named with an at sign: each must stand in the text by name. */
  mentions: readonly string[]
}

export type NewNote = Said & {
  articleId: string
  /** Where the passage began when it was chosen; others may have written before it since. */
  start: number
  /** The words of the passage. */
  quote: string
}

/** Leaves a note on a passage of the working copy. Nothing of it ever becomes part of the text. */
export async function addNote(db: Database, actor: Actor, note: NewNote, now: Date = new Date()): Promise<NoteResult> {
  return change(db, async ({ tx }): Promise<NoteResult> => {
    const article = await lockArticle(tx, note.articleId)
    if (article === undefined) return notFound
    const denial = denied(actor, 'article.note', article)
    if (denial !== undefined) return denial
    const { quote } = note
    const passage = findPassage(passageTextOf(article.body).text, note)
    if (passage === undefined) return refused('passageMissing')
    const said = await checkSaid(tx, article, note)
    if (!said.ok) return said
    const noteId = await insertNote(tx, {
      articleId: article.id,
      ...passage,
      quote,
      createdBy: userIdOf(actor),
      at: now,
    })
    await say(tx, article, { ...said, noteId, actor, now })
    await recordAudit(tx, actor, 'note.add', { kind: 'article', id: article.id })
    return { ok: true }
  })
}

/** Answers in a note. */
export async function replyToNote(
  db: Database,
  actor: Actor,
  { noteId, ...reply }: Said & { noteId: string },
  now: Date = new Date(),
): Promise<NoteResult> {
  return inNote(db, actor, noteId, async (tx, article) => {
    const said = await checkSaid(tx, article, reply)
    if (!said.ok) return said
    await say(tx, article, { ...said, noteId, actor, now })
    await recordAudit(tx, actor, 'note.reply', { kind: 'article', id: article.id })
    return { ok: true }
  })
}

/** Puts a note aside as settled, or takes it up again. */
export async function settleNote(
  db: Database,
  actor: Actor,
  { noteId, resolved }: { noteId: string; resolved: boolean },
  now: Date = new Date(),
): Promise<NoteResult> {
  return inNote(db, actor, noteId, async (tx, article) => {
    await updateNoteResolved(tx, noteId, resolved ? { by: userIdOf(actor), at: now } : null)
    await recordAudit(tx, actor, resolved ? 'note.resolve' : 'note.reopen', { kind: 'article', id: article.id })
    return { ok: true }
  })
}

async function inNote(
  db: Database,
  actor: Actor,
  noteId: string,
  work: (tx: Transaction<DB>, article: ArticleRow) => Promise<NoteResult>,
): Promise<NoteResult> {
  return change(db, async ({ tx }): Promise<NoteResult> => {
    const note = await lockNote(tx, noteId)
    const article = note && (await lockArticle(tx, note.articleId))
    if (article === undefined) return notFound
    return denied(actor, 'article.note', article) ?? (await work(tx, article))
  })
}

type Checked = { ok: true; text: string; mentions: string[] } | Extract<Refusal<NoteField>, { ok: false }>

/** Whoever is named must be able to read what they are called to. */
async function checkSaid(tx: Transaction<DB>, article: ArticleRow, said: Said): Promise<Checked> {
  const text = said.text.trim()
  if (text === '') return { ok: false, reason: 'invalid', fieldErrors: { text: { key: 'noteMissing' } } }
  if (text.length > NOTE_MAX) {
    return { ok: false, reason: 'invalid', fieldErrors: { text: { key: 'textTooLong', values: { limit: NOTE_MAX } } } }
  }
  const people = said.mentions.length === 0 ? [] : await listUsers(tx)
  const named = people.filter(({ id, name }) => said.mentions.includes(id) && text.includes(`@${name}`))
  const shut = named.find((person) => person.disabled_at !== null || !can(person, 'article.read', article))
  return shut === undefined
    ? { ok: true, text, mentions: named.map(({ id }) => id) }
    : { ok: false, reason: 'invalid', fieldErrors: { text: { key: 'mentionCannotRead', values: { name: shut.name } } } }
}

async function say(
  tx: Transaction<DB>,
  article: ArticleRow,
  { noteId, text, mentions, actor, now }: { noteId: string; text: string; mentions: string[]; actor: Actor; now: Date },
): Promise<void> {
  await insertNoteMessage(tx, { noteId, text, mentions, writtenBy: userIdOf(actor), at: now })
  await tell(tx, { kind: 'mentioned', userIds: mentions, articleId: article.id, actor, text, now })
}
