import type { Database } from '@/db/client'
import { findLook, upsertLook } from '@/db/queries/article-looks'
import { findRevisionByNumber, listRevisions } from '@/db/queries/revisions'
import type { Article } from '@/lib/articles/article'
import { toSnapshotContent } from '@/lib/articles/article-mapper'
import { openArticle } from '@/lib/articles/open-article'
import type { Actor } from '@/lib/auth/permissions'
import type { Refusal } from '@/lib/command-result'
import type { Edition } from '@/lib/i18n/editions'
import { newsroomDates } from '@/lib/i18n/newsroom-dates'
import { workflowMessages } from '@/lib/i18n/workflow-messages'
import { compareTexts } from '@/lib/translations/compare-texts'

/** What others have changed in an article since somebody looked at it last. */
export type ArticleNews = {
  /** The revision that they saw. */
  seen: { revisionId: string; version: number }
  /** When that was, written out. */
  since: string
  /** Who has saved since, beside this person. */
  names: readonly string[]
  headline: boolean
  standfirst: boolean
  picture: boolean
  /** Paragraphs and other blocks. */
  changed: number
  added: number
  removed: number
}

const savesRead = 200

/** @returns null for somebody who never opened the article, or when nobody else has changed its text since */
export async function readNews(
  db: Database,
  userId: string,
  article: Article,
  { language, timeZone }: { language: Edition; timeZone: string },
): Promise<ArticleNews | null> {
  const look = await findLook(db, { userId, articleId: article.id })
  if (look === undefined || look.version >= article.version) return null
  const saves = await listRevisions(db, article.id, { limit: savesRead })
  const others = saves.filter(({ number, savedBy }) => number > look.version && savedBy !== userId)
  const seen = await findRevisionByNumber(db, article.id, look.version)
  if (others.length === 0 || seen === undefined) return null
  const { headline, standfirst, leadChanged, blocks, same } = compareTexts(toSnapshotContent(seen.snapshot), article)
  if (same) return null
  const { dateTime } = await newsroomDates(language, timeZone)
  const { house } = workflowMessages(language)
  const count = (kind: 'changed' | 'added' | 'removed') => blocks.filter((block) => block.kind === kind).length
  return {
    seen: { revisionId: seen.id, version: seen.number },
    since: dateTime(look.at),
    names: [...new Set(others.map(({ savedByName }) => savedByName ?? house))],
    headline: headline.kind !== 'same',
    standfirst: standfirst.kind !== 'same',
    picture: leadChanged,
    changed: count('changed'),
    added: count('added'),
    removed: count('removed'),
  }
}

/**
 * Keeps that somebody has seen an article as it stands in one version.
 * @param version of the page they saw: what was saved since is still news to them
 */
export async function noteLook(
  db: Database,
  actor: Exclude<Actor, 'system'>,
  { id, version }: { id: string; version: number },
  now: Date = new Date(),
): Promise<{ ok: true } | Refusal> {
  const opened = await openArticle(db, actor, id)
  if (!opened.ok) return opened
  const seen = Math.min(version, opened.article.version)
  await upsertLook(db, { userId: actor.id, articleId: id, version: seen, at: now })
  return { ok: true }
}
