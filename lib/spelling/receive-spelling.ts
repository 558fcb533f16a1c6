import { z } from 'zod'
import type { Database } from '@/db/client'
import { findArticle } from '@/db/queries/articles'
import type { Actor } from '@/lib/auth/permissions'
import { readRequestOrigin } from '@/lib/auth/request-origin'
import type { SignedInUser } from '@/lib/auth/session'
import { denied } from '@/lib/command-result'
import { sayRefusal } from '@/lib/forms/action-result'
import { readJson } from '@/lib/forms/read-json'
import type { Edition } from '@/lib/i18n/editions'
import { adviseOnWord, checkTexts, letWordPass } from './check-texts'
import { addDictionaryWord } from './manage-dictionary'
import { charactersLimit, textsLimit, wordLimit } from './spelling'
import { SpellingAwayError } from './spelling-thread'

/** JSON may write a character in six bytes, as `\u04b1`. */
const mostBytes = charactersLimit * 6 + 10_000

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
  // A page elsewhere may send JSON here with the person's cookie; the browser says where it comes from.
  const from = request.headers.get('sec-fetch-site')
  if (from !== null && from !== 'same-origin') return answer(403, {})
  const actor = { id: user.id, role: user.role, address: readRequestOrigin(request.headers).address }
  const article = z.uuid().safeParse(articleId).success ? await findArticle(db, articleId) : undefined
  if (article === undefined) return answer(404, {})
  if (denied(actor, 'article.edit', article) !== undefined) return answer(403, {})

  const body = await readJson(request, mostBytes)
  if (body === 'too-large') return answer(413, {})
  const question = questionSchema.safeParse(body.json)
  if (!question.success) return answer(422, {})
  try {
    return await reply(db, { actor, language: user.language, article }, question.data)
  } catch (error) {
    if (!(error instanceof SpellingAwayError)) throw error
    process.stderr.write(`${error.message}${error.cause instanceof Error ? `: ${error.cause.message}` : ''}\n`)
    return answer(503, {})
  }
}

type Asked = { actor: Exclude<Actor, 'system'>; language: Edition; article: { id: string; edition: Edition } }

async function reply(
  db: Database,
  { actor, language, article: { id: articleId, edition } }: Asked,
  question: z.output<typeof questionSchema>,
): Promise<Response> {
  const whose = { articleId, userId: actor.id }
  switch (question.kind) {
    case 'check':
      return answer(200, { found: await checkTexts(db, { ...whose, edition, texts: question.texts }) })
    case 'advise':
      return answer(200, await adviseOnWord(db, edition, question.word))
    case 'pass':
      await letWordPass(db, { ...whose, word: question.word })
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
