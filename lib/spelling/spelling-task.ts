import type { Edition } from '@/lib/i18n/editions'
import type { DoubtfulRange, SpellingAdvice } from './spelling'

/** What the thread is told and asked. Messages are taken in their order, so that words told before a question hold for it. */
export type SpellingTask =
  | { kind: 'own-words'; edition: Edition; words: readonly string[] }
  | { kind: 'check'; id: number; edition: Edition; texts: readonly string[] }
  | { kind: 'advise'; id: number; edition: Edition; word: string }

export type SpellingQuestion = Exclude<SpellingTask, { kind: 'own-words' }>

/** What it answers, under the number of the question. `failed` says why, for the log. */
export type SpellingAnswer =
  | { kind: 'checked'; id: number; found: DoubtfulRange[][] }
  | { kind: 'advised'; id: number; advice: SpellingAdvice }
  | { kind: 'failed'; id: number; reason: string }
