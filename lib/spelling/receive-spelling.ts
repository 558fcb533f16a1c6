import { z } from 'zod'
import type { Database } from '@/db/client'
import { findArticle } from '@/db/queries/articles'
import { type Actor, can } from '@/lib/auth/permissions'
import { readRequestOrigin } from '@/lib/auth/request-origin'
import type { SignedInUser } from '@/lib/auth/session'
import { denied } from '@/lib/command-result'
import { sayRefusal } from '@/lib/forms/action-result'
import { readJson } from '@/lib/forms/read-json'
import { type Edition, isEdition } from '@/lib/i18n/editions'
import { adviseOnWord, checkTexts, letWordPass } from './check-texts'
import { addDictionaryWord } from './manage-dictionary'
import { charactersLimit, textsLimit, wordLimit } from './spelling'
import { SpellingAwayError } from './spelling-thread'

/** JSON may write a character in six bytes, as `\u04b1`. */
const mostBytes = charactersLimit * 6 + 10_000

/** Every text that is no article: whoever may write one of them may ask. */
const deskTexts = ['page.manage', 'author.edit', 'section.manage', 'series.manage'] as const

const word = z.string().min(1).max(wordLimit)
const questionSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('check'),
    texts: z
      .array(z.string())
      .max(textsLimit)
      .refine((texts) => texts.reduce((sum, { length }) => sum + length, 0) <= charactersLimit),
  }),
  z.object({ kind: z.literal('advise'), word }),
  z.object({ kind: z.literal('pass'), word }),
  z.object({ kind: z.literal('add'), word }),
])

/**
 * Answers what the editor of an article asks about spelling, as JSON: `check` (ranges of doubtful words for each text), `advise`
 * (suggestions for a word), `pass` (a word may stand in this article) and `add` (a word goes into the dictionary). Whoever may edit the
 * article may ask; the language is the article's.
 *
 * @param user who asks, or undefined when nobody is signed in
 * @returns 200 with the answer · 401 nobody is signed in · 403 not permitted, or sent by another site · 404 no such article ·
 *   413 too large · 422 not understood, or a word refused with the reason in the person's language · 503 no check to be had now
 */
export async function receiveSpelling(
  db: Database,
  user: SignedInUser | undefined,
  articleId: string,
  request: Request,
): Promise<Response> {
  if (user === undefined) return answer(401, {})
  if (fromElsewhere(request)) return answer(403, {})
  const actor = actorOf(user, request)
  const article = z.uuid().safeParse(articleId).success ? await findArticle(db, articleId) : undefined
  if (article === undefined) return answer(404, {})
  if (denied(actor, 'article.edit', article) !== undefined) return answer(403, {})
  return answerQuestion(db, { actor, language: user.language, edition: article.edition, articleId }, request)
}

/**
 * The same for texts that are no articles (fixed pages, biographies, descriptions), by the language of the edition. There is nothing to
 * let a word pass in: whoever asks remembers that by themselves.
 * @returns as {@link receiveSpelling}; 404 for what is no edition, and 422 for `pass`
 */
export async function receiveDeskSpelling(
  db: Database,
  user: SignedInUser | undefined,
  edition: string,
  request: Request,
): Promise<Response> {
  if (user === undefined) return answer(401, {})
  if (fromElsewhere(request)) return answer(403, {})
  const actor = actorOf(user, request)
  if (!deskTexts.some((text) => can(actor, text))) return answer(403, {})
  if (!isEdition(edition)) return answer(404, {})
  return answerQuestion(db, { actor, language: user.language, edition, articleId: null }, request)
}

/** A page elsewhere may send JSON here with the person's cookie; the browser says where it comes from. */
function fromElsewhere({ headers }: Request): boolean {
  const from = headers.get('sec-fetch-site')
  return from !== null && from !== 'same-origin'
}

function actorOf({ id, role }: SignedInUser, { headers }: Request) {
  return { id, role, address: readRequestOrigin(headers).address }
}

async function answerQuestion(db: Database, asked: Asked, request: Request): Promise<Response> {
  const body = await readJson(request, mostBytes)
  if (body === 'too-large') return answer(413, {})
  const question = questionSchema.safeParse(body.json)
  if (!question.success) return answer(422, {})
  try {
    return await reply(db, asked, question.data)
  } catch (error) {
    if (!(error instanceof SpellingAwayError)) throw error
    process.stderr.write(`${error.message}${error.cause instanceof Error ? `: ${error.cause.message}` : ''}\n`)
    return answer(503, {})
  }
}

type Asked = {
  actor: Exclude<Actor, 'system'>
  language: Edition
  edition: Edition
  /** The article that the text is of, or null. */
  articleId: string | null
}

async function reply(
  db: Database,
  { actor, language, edition, articleId }: Asked,
  question: z.output<typeof questionSchema>,
): Promise<Response> {
  const passedIn = articleId === null ? undefined : { articleId, userId: actor.id }
  switch (question.kind) {
    case 'check':
      return answer(200, { found: await checkTexts(db, { passedIn, edition, texts: question.texts }) })
    case 'advise':
      return answer(200, await adviseOnWord(db, edition, question.word))
    case 'pass':
      if (passedIn === undefined) return answer(422, {})
      await letWordPass(db, { ...passedIn, word: question.word })
      return answer(200, {})
    case 'add': {
      const added = await addDictionaryWord(db, actor, { edition, word: question.word })
      if (added.ok) return answer(200, {})
      const { message, fieldErrors } = sayRefusal(added, language)
      return answer(added.reason === 'denied' ? 403 : 422, { message: fieldErrors.word ?? message })
    }
  }
}

function answer(status: number, body: object): Response {
  return Response.json(body, { status, headers: { 'cache-control': 'no-store' } })
}
