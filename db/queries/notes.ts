import { type Kysely, sql, type Transaction } from 'kysely'
import { newId } from '@/db/id'
import type { DB } from '@/db/schema'

/** Where a note stands in the text of the working copy; equal ends when its passage was deleted. */
export type NotePlaceRow = { id: string; start: number; end: number; quote: string }

export type NoteMessageRow = { id: string; text: string; writtenBy: string | null; name: string | null; at: Date }

/** A note on a passage with everything that was said in it, the first message being the note itself. */
export type NoteRow = NotePlaceRow & {
  articleId: string
  resolvedAt: Date | null
  resolvedByName: string | null
  messages: NoteMessageRow[]
}

export async function insertNote(
  tx: Transaction<DB>,
  note: Omit<NotePlaceRow, 'id'> & { articleId: string; createdBy: string | null; at: Date },
): Promise<string> {
  const id = newId()
  await tx
    .insertInto('note')
    .values({
      id,
      article_id: note.articleId,
      start_at: note.start,
      end_at: note.end,
      quote: note.quote,
      created_by: note.createdBy,
      created_at: note.at,
    })
    .execute()
  return id
}

export async function insertNoteMessage(
  tx: Transaction<DB>,
  message: { noteId: string; text: string; mentions: readonly string[]; writtenBy: string | null; at: Date },
): Promise<void> {
  await tx
    .insertInto('note_message')
    .values({
      id: newId(),
      note_id: message.noteId,
      text: message.text,
      mentions: [...message.mentions],
      written_by: message.writtenBy,
      written_at: message.at,
    })
    .execute()
}

/** The notes of an article in the order of its text, those whose passage is the same in the order in which they were made. */
export async function listNotes(db: Kysely<DB>, articleId: string): Promise<NoteRow[]> {
  const notes = await selectNotes(db)
    .where('n.article_id', '=', articleId)
    .orderBy('n.start_at')
    .orderBy('n.id')
    .execute()
  const messages = await db
    .selectFrom('note_message as m')
    .innerJoin('note as n', 'n.id', 'm.note_id')
    .leftJoin('user as u', 'u.id', 'm.written_by')
    .select(['m.id', 'm.note_id as noteId', 'm.text', 'm.written_by as writtenBy', 'u.name', 'm.written_at as at'])
    .where('n.article_id', '=', articleId)
    .orderBy('m.id')
    .execute()
  const byNote = Map.groupBy(messages, ({ noteId }) => noteId)
  return notes.map((note) => ({ ...note, messages: byNote.get(note.id) ?? [] }))
}

/** The article of a note, held together with the note until the transaction ends. */
export async function lockNote(
  tx: Transaction<DB>,
  id: string,
): Promise<{ articleId: string; resolved: boolean } | undefined> {
  return tx
    .selectFrom('note')
    .select(['article_id as articleId', sql<boolean>`resolved_at is not null`.as('resolved')])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
}

export async function updateNoteResolved(
  tx: Transaction<DB>,
  id: string,
  resolved: { by: string | null; at: Date } | null,
): Promise<void> {
  await tx
    .updateTable('note')
    .set({ resolved_at: resolved?.at ?? null, resolved_by: resolved?.by ?? null })
    .where('id', '=', id)
    .execute()
}

/** The passages of an article's notes, without what was said. */
export async function listNotePlaces(db: Kysely<DB>, articleId: string): Promise<NotePlaceRow[]> {
  return db
    .selectFrom('note')
    .select(['id', 'start_at as start', 'end_at as end', 'quote'])
    .where('article_id', '=', articleId)
    .execute()
}

export async function updateNotePlace(
  tx: Transaction<DB>,
  id: string,
  { start, end }: { start: number; end: number },
): Promise<void> {
  await tx.updateTable('note').set({ start_at: start, end_at: end }).where('id', '=', id).execute()
}

function selectNotes(db: Kysely<DB>) {
  return db
    .selectFrom('note as n')
    .leftJoin('user as u', 'u.id', 'n.resolved_by')
    .select([
      'n.id',
      'n.article_id as articleId',
      'n.start_at as start',
      'n.end_at as end',
      'n.quote',
      'n.resolved_at as resolvedAt',
      'u.name as resolvedByName',
    ])
}
