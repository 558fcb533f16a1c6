import { Node } from '@tiptap/pm/model'
import type { Transaction } from 'kysely'
import { findArticle } from '@/db/queries/articles'
import { listNotePlaces, updateNotePlace } from '@/db/queries/notes'
import type { DB } from '@/db/schema'
import type { Body } from '@/lib/body/body'
import { bodySchema } from '@/lib/body/parse-body'
import { TextMove } from './move-passage'
import { PassageText } from './passage-text'

/** The text of a body as passages count it. */
export function passageTextOf(body: unknown): PassageText {
  return new PassageText(Node.fromJSON(bodySchema(), body))
}

/**
 * Moves the notes of an article along with its text, in the transaction of the save and before it replaces the body: so they stay on
 * their passages whoever saves, from whichever browser, and when an older text is restored.
 */
export async function moveNotes(tx: Transaction<DB>, articleId: string, newer: Body): Promise<void> {
  const places = await listNotePlaces(tx, articleId)
  if (places.length === 0) return
  const article = await findArticle(tx, articleId)
  if (article === undefined) return
  const text = new TextMove(passageTextOf(article.body).text, passageTextOf(newer).text)
  for (const place of places) {
    const moved = text.move(place, place.quote)
    if (moved.start !== place.start || moved.end !== place.end) await updateNotePlace(tx, place.id, moved)
  }
}
