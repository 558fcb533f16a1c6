import { z } from 'zod'

const text = z.string().max(5000).default('')

/** A text in the languages of the editions, as `EditionFields` sends it. What it may hold is for the command to say. */
export const editionTextsField = z.object({ kk: text, ru: text, en: text })
