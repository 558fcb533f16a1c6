import type { Database } from '@/db/client'
import { listActivePeople } from '@/db/queries/article-assignees'
import { listAuthors } from '@/db/queries/authors'
import { listMediaByIds } from '@/db/queries/media'
import { listSectionRows } from '@/db/queries/sections'
import { listTags, listTagsByIds } from '@/db/queries/tags'
import { findUserById } from '@/db/queries/users'
import { type Action, type Actor, can } from '@/lib/auth/permissions'
import { mediaIdsOf } from '@/lib/body/read-body'
import type { Refusal } from '@/lib/command-result'
import { sortByName } from '@/lib/i18n/sort-by-name'
import { toMedia } from '@/lib/media/media-mapper'
import { type MediaView, toMediaView } from '@/lib/media/media-view'
import { readSettings } from '@/lib/settings/read-settings'
import { inEdition } from '@/lib/settings/site-settings'
import type { Article } from './article'
import { openArticle } from './open-article'

/** A section, tag or author that may be chosen, by the name that it has in the article's edition. */
export type Choice = { id: string; name: string }
export type SectionChoice = Choice & { slug: string }

/** What somebody may do to an article, beside reading it. */
export type ArticlePermits = Record<
  | 'edit'
  | 'submit'
  | 'publish'
  | 'schedule'
  | 'withdraw'
  | 'assign'
  | 'note'
  | 'createTag'
  | 'addWord'
  | 'duplicate'
  | 'share'
  | 'delete',
  boolean
>

/** Everything that the screen of an article needs. */
export type ArticleDesk = {
  article: Article
  savedByName: string | null
  sections: SectionChoice[]
  authors: Choice[]
  /** The tags of the edition; of many, those that the article has and the first by name. */
  tags: Choice[]
  /** The pictures that the article names. */
  pictures: MediaView[]
  /** Who can be asked to work on it, or be named in a note. */
  people: Choice[]
  timeZone: string
  may: ArticlePermits
}

/** More tags than these are looked up as somebody types; a newsroom seldom has more. */
const TAGS_OFFERED = 2000

/** Opens an article for somebody who may read it, with all that can be chosen for it. */
export async function openArticleDesk(
  db: Database,
  actor: Actor,
  id: string,
): Promise<({ ok: true } & ArticleDesk) | Refusal> {
  const opened = await openArticle(db, actor, id)
  if (!opened.ok) return opened
  const { article } = opened
  const { edition, lead } = article
  const pictureIds = [...(lead === null ? [] : [lead.mediaId]), ...mediaIdsOf(article.body)]
  const [sections, authors, tags, ownTags, pictures, settings, people, saver] = await Promise.all([
    listSectionRows(db),
    listAuthors(db),
    listTags(db, edition, { limit: TAGS_OFFERED }),
    listTagsByIds(db, article.tagIds),
    listMediaByIds(db, pictureIds),
    readSettings(db),
    listActivePeople(db),
    article.savedBy === null ? undefined : findUserById(db, article.savedBy),
  ])
  const byName = (choices: readonly Choice[]) => sortByName(choices, edition, ({ name }) => name)
  const permitted = (action: Action) => can(actor, action, article)
  return {
    ok: true,
    article,
    savedByName: saver?.name ?? null,
    // The article's own section stays on the list even if it has no name in this edition any more.
    sections: sections
      .filter(({ names, id }) => Boolean(names[edition]) || id === article.sectionId)
      .map(({ id, slug, names }) => ({ id, slug, name: inEdition(names, edition) })),
    authors: byName(authors.map(({ id, names }) => ({ id, name: inEdition(names, edition) }))),
    tags: byName([...new Map([...tags, ...ownTags].map(({ id, name }) => [id, { id, name }])).values()]),
    pictures: pictures.map((row) => toMediaView(toMedia(row))),
    people,
    timeZone: settings.timeZone,
    may: {
      edit: permitted('article.edit'),
      submit: permitted('article.submit'),
      publish: permitted('article.publish'),
      schedule: permitted('article.schedule'),
      withdraw: permitted('article.withdraw'),
      assign: permitted('article.assign'),
      note: permitted('article.note'),
      createTag: can(actor, 'tag.create'),
      addWord: can(actor, 'dictionary.manage'),
      duplicate: can(actor, 'article.create'),
      share: permitted('article.share'),
      delete: permitted('article.delete'),
    },
  }
}
