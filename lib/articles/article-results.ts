import type { ArticleRow } from '@/db/queries/articles'
import type { Refusal } from '@/lib/command-result'
import type { DeskMessage } from '@/lib/i18n/desk-message'
import type { Article } from './article'
import { toArticle } from './article-mapper'
import type { ArticleField } from './check-content'

/** Somebody saved after the version that this person began from. `current` is what they saved; this person's own text is still theirs. */
export type Conflict = { ok: false; reason: 'conflict'; message: DeskMessage; current: Article }

export type ArticleRefusal = Refusal<ArticleField> | Conflict

/** An article may be named together with the version that the person saw; then a newer save is not acted upon unseen. */
export type ArticleAtVersion = { id: string; version: number }

export function conflict(row: ArticleRow): Conflict {
  return { ok: false, reason: 'conflict', message: { key: 'conflict' }, current: toArticle(row) }
}
