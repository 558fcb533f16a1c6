'use server'

import { z } from 'zod'
import { findArticlePermissionRow } from '@/lib/articles/article-permission-row'
import { sayRefusal } from '@/lib/articles/say-refusal'
import type { Actor } from '@/lib/auth/permissions'
import { database } from '@/lib/database'
import { editorAction } from '@/lib/forms/editor-action'
import type { Edition } from '@/lib/i18n/editions'
import { readNotes } from '@/lib/notes/read-notes'
import { addNote, type NoteResult, replyToNote, settleNote } from '@/lib/notes/take-notes'

const ofArticle = ({ id }: { id: string }) => findArticlePermissionRow(database(), id)
const said = { text: z.string().max(10_000), mentions: z.array(z.uuid()).max(50) }

/** Every answer brings the notes as they stand now. */
async function answer(id: string, actor: Actor, language: Edition, result: NoteResult | { ok: true } = { ok: true }) {
  if (!result.ok) return sayRefusal(result, language)
  const read = await readNotes(database(), actor, { id, language })
  return read.ok ? { ok: true as const, notes: read.notes } : sayRefusal(read, language)
}

export const listNotes = editorAction({
  schema: z.object({ id: z.uuid() }),
  permission: 'article.read',
  row: ofArticle,
  run: ({ input, actor, language }) => answer(input.id, actor, language),
})

export const leaveNote = editorAction({
  schema: z.object({
    id: z.uuid(),
    start: z.int().min(0),
    quote: z.string().max(100_000),
    ...said,
  }),
  permission: 'article.note',
  row: ofArticle,
  run: async ({ input: { id, ...note }, actor, language }) =>
    answer(id, actor, language, await addNote(database(), actor, { articleId: id, ...note })),
})

export const reply = editorAction({
  schema: z.object({ id: z.uuid(), noteId: z.uuid(), ...said }),
  permission: 'article.note',
  row: ofArticle,
  run: async ({ input: { id, ...message }, actor, language }) =>
    answer(id, actor, language, await replyToNote(database(), actor, message)),
})

export const settle = editorAction({
  schema: z.object({ id: z.uuid(), noteId: z.uuid(), resolved: z.boolean() }),
  permission: 'article.note',
  row: ofArticle,
  run: async ({ input: { id, ...settled }, actor, language }) =>
    answer(id, actor, language, await settleNote(database(), actor, settled)),
})
