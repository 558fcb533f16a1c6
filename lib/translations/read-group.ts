import type { Database } from '@/db/client'
import { listBehind, listGroup } from '@/db/queries/translations'
import type { Article, ArticleStatus } from '@/lib/articles/article'
import { ownOnly } from '@/lib/articles/open-article'
import { type Actor, can } from '@/lib/auth/permissions'
import { type Edition, editions } from '@/lib/i18n/editions'

/** The same story in another language, as the screen of an article names it. */
export type GroupMember = {
  id: string
  edition: Edition
  headline: string
  status: ArticleStatus
  /** Whether this person may open it. */
  readable: boolean
  /** Whether this person may take it out of the group. */
  removable: boolean
  behind: boolean
}

/** How an article stands to the others of its group. */
export type TranslationGroup = {
  others: GroupMember[]
  /** The one that this article was made from. */
  originalId: string | null
  /** The original has changed since. */
  behind: boolean
  /** Editions that it can be translated into; none for somebody who may not. */
  missing: Edition[]
}

/** The articles that are translations of one another with an article that this person has opened. */
export async function readGroup(
  db: Database,
  actor: Actor,
  article: Pick<Article, 'id' | 'translationGroup' | 'createdBy' | 'status'>,
): Promise<TranslationGroup> {
  const rows = await listGroup(db, article.translationGroup)
  const behind = new Set(
    await listBehind(
      db,
      rows.map(({ id }) => id),
      ownOnly(actor),
    ),
  )
  const own = rows.find(({ id }) => id === article.id)
  const others = rows
    .filter(({ id }) => id !== article.id)
    .map((row) => ({
      id: row.id,
      edition: row.edition,
      headline: row.headline,
      status: row.status,
      readable: can(actor, 'article.read', row),
      removable: can(actor, 'article.edit', row),
      behind: behind.has(row.id),
    }))
    .sort((one, other) => editions.indexOf(one.edition) - editions.indexOf(other.edition))
  const mayTranslate = can(actor, 'article.create') && can(actor, 'article.translate', article)
  const there = new Set(rows.map(({ edition }) => edition))
  return {
    others,
    originalId: own?.originalId ?? null,
    behind: behind.has(article.id),
    missing: mayTranslate ? editions.filter((edition) => !there.has(edition)) : [],
  }
}
