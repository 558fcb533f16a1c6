import type { Edition } from './schema'

/** A text in the languages of the editions that have it: the shape of the jsonb columns `names`, `descriptions` and `biographies`. */
export type EditionTexts = Partial<Record<Edition, string>>
