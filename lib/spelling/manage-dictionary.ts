import type { Database } from '@/db/client'
import { newId } from '@/db/id'
import {
  deleteDictionaryWord as deleteRow,
  type DictionaryWordRow,
  findDictionaryWord,
  insertDictionaryWord,
} from '@/db/queries/dictionary-words'
import { recordAudit, userIdOf } from '@/lib/audit/record-audit'
import type { Actor } from '@/lib/auth/permissions'
import { change } from '@/lib/cache/change'
import { tags } from '@/lib/cache/tags'
import { denied, type FieldErrors, notFound, type Refusal } from '@/lib/command-result'
import type { Edition } from '@/lib/i18n/editions'
import { wordLimit } from './spelling'

export type DictionaryResult = { ok: true; word: DictionaryWordRow } | Refusal<'word'>

/** Adds a word, as it stands in a dictionary: the spelling check accepts it in all its forms then, and offers it. */
export async function addDictionaryWord(
  db: Database,
  actor: Actor,
  { edition, word: typed }: { edition: Edition; word: string },
): Promise<DictionaryResult> {
  const denial = denied(actor, 'dictionary.manage')
  if (denial !== undefined) return denial
  const row = { id: newId(), edition, word: typed.normalize('NFC').trim() }
  const wrong = whatIsWrong(row)
  if (wrong !== undefined) return { ok: false, reason: 'invalid', fieldErrors: { word: wrong } }
  return change(db, async ({ tx, expires }): Promise<DictionaryResult> => {
    if (!(await insertDictionaryWord(tx, { ...row, userId: userIdOf(actor) })))
      return { ok: false, reason: 'invalid', fieldErrors: { word: { key: 'wordTaken' } } }
    await recordAudit(tx, actor, 'word.add', { kind: 'word', id: row.id }, { edition, word: row.word })
    expires([tags.dictionary()])
    return { ok: true, word: row }
  })
}

/** Takes a word out, so that it is doubted again. */
export async function removeDictionaryWord(
  db: Database,
  actor: Actor,
  { id }: { id: string },
): Promise<DictionaryResult> {
  const denial = denied(actor, 'dictionary.manage')
  if (denial !== undefined) return denial
  return change(db, async ({ tx, expires }): Promise<DictionaryResult> => {
    const word = await findDictionaryWord(tx, id)
    if (word === undefined) return notFound
    await deleteRow(tx, id)
    await recordAudit(tx, actor, 'word.remove', { kind: 'word', id }, { edition: word.edition, word: word.word })
    expires([tags.dictionary()])
    return { ok: true, word }
  })
}

/** The letters that a word of an edition may have, with the hyphens and apostrophes inside it. */
const spellings: Record<Edition, RegExp> = {
  kk: /^\p{Script=Cyrillic}+(?:[-‑]\p{Script=Cyrillic}+)*$/u,
  ru: /^\p{Script=Cyrillic}+(?:[-‑]\p{Script=Cyrillic}+)*$/u,
  en: /^\p{Script=Latin}+(?:[-‑'’]\p{Script=Latin}+)*$/u,
}

function whatIsWrong({ edition, word }: { edition: Edition; word: string }): FieldErrors<'word'>['word'] {
  if (word === '') return { key: 'wordMissing' }
  if (word.length > wordLimit) return { key: 'wordTooLong', values: { limit: wordLimit } }
  if (!spellings[edition].test(word)) return { key: edition === 'en' ? 'wordNotLatin' : 'wordNotCyrillic' }
  return undefined
}
