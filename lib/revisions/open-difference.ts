import type { Database } from '@/db/client'
import { listAuthors } from '@/db/queries/authors'
import { listMediaByIds } from '@/db/queries/media'
import { listRelatedChoices } from '@/db/queries/related-choice'
import { listSectionRows } from '@/db/queries/sections'
import { listTagsByIds } from '@/db/queries/tags'
import { openArticle, openRevision } from '@/lib/articles/open-article'
import type { Actor } from '@/lib/auth/permissions'
import { notFound, type Refusal } from '@/lib/command-result'
import type { Edition } from '@/lib/i18n/editions'
import { inEdition } from '@/lib/settings/site-settings'
import { compareRevisions, type RevisionDifference, type SettingDifference } from './compare-revisions'

type Two = { articleId: string; olderId: string; newerId: string }

/**
 * Compares two revisions of one article for somebody who may read it. Settings come with the names that sections, authors, tags and
 * pictures have now; one that is no more keeps its id.
 */
export async function openDifference(
  db: Database,
  actor: Actor,
  { articleId, olderId, newerId }: Two,
): Promise<{ ok: true; difference: RevisionDifference } | Refusal> {
  const opened = await openArticle(db, actor, articleId)
  if (!opened.ok) return opened
  const [older, newer] = await Promise.all([openRevision(db, actor, olderId), openRevision(db, actor, newerId)])
  if (!older.ok) return older
  if (!newer.ok) return newer
  if (older.revision.articleId !== articleId || newer.revision.articleId !== articleId) return notFound
  const difference = compareRevisions(older.content, newer.content)
  const settings = await Promise.all(
    difference.settings.map((setting) => nameSetting(db, setting, opened.article.edition)),
  )
  return { ok: true, difference: { ...difference, settings } }
}

async function nameSetting(db: Database, setting: SettingDifference, edition: Edition): Promise<SettingDifference> {
  const names = await namesOf(db, setting, edition)
  const named = (ids: readonly string[]) => ids.map((id) => names.get(id) ?? id)
  return { ...setting, before: named(setting.before), after: named(setting.after) }
}

async function namesOf(
  db: Database,
  { name, before, after }: SettingDifference,
  edition: Edition,
): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set([...before, ...after])]
  switch (name) {
    case 'section':
      return new Map((await listSectionRows(db)).map(({ id, names }) => [id, inEdition(names, edition)]))
    case 'authors':
      return new Map((await listAuthors(db)).map(({ id, names }) => [id, inEdition(names, edition)]))
    case 'tags':
      return new Map((await listTagsByIds(db, ids)).map((tag) => [tag.id, tag.name]))
    case 'lead':
    case 'shareImageId':
      return new Map((await listMediaByIds(db, ids)).map((media) => [media.id, media.file_name]))
    case 'slug':
    case 'leadAlt':
    case 'leadCaption':
    case 'leadCredit':
    case 'searchTitle':
    case 'searchDescription':
    case 'shareHeadline':
    case 'shareDescription':
    case 'canonical':
    case 'noindex':
      return new Map()
    case 'related':
      return new Map((await listRelatedChoices(db, ids)).map(({ id, headline }) => [id, headline]))
    default:
      return name satisfies never
  }
}
