import type { Database } from '@/db/client'
import { findArticle } from '@/db/queries/articles'
import { createArticle, type CreateArticleResult } from '@/lib/articles/create-article'
import type { Actor } from '@/lib/auth/permissions'
import { change } from '@/lib/cache/change'
import { denied, notFound } from '@/lib/command-result'
import type { Edition } from '@/lib/i18n/editions'
import { carryOver } from './carry-over'
import { readSource } from './source'

/**
 * Begins a translation of an article into another edition: a draft of whoever asks, with everything carried over that needs no
 * translating.
 */
export async function translateArticle(
  db: Database,
  actor: Actor,
  { id, edition }: { id: string; edition: Edition },
  now: Date = new Date(),
): Promise<CreateArticleResult> {
  return change(db, async ({ tx }): Promise<CreateArticleResult> => {
    const original = await findArticle(tx, id)
    if (original === undefined) return notFound
    const denial = denied(actor, 'article.translate', original)
    if (denial !== undefined) return denial
    const source = await readSource(tx, actor, original)
    if (source === undefined) return notFound
    const content = await carryOver(tx, source.content, edition)
    return createArticle(tx, actor, { edition, content, translationOf: id }, now)
  })
}
