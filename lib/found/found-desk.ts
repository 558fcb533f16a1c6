import type { Database } from '@/db/client'
import { listMediaByIds } from '@/db/queries/media'
import { listRelatedChoices, type RelatedChoiceRow } from '@/db/queries/related-choice'
import { listLatest } from '@/db/queries/publication-lists'
import { proposeRelated } from '@/db/queries/related-publications'
import { listSeries, listSeriesOf } from '@/db/queries/series'
import { type Article, relatedLimit } from '@/lib/articles/article'
import { openArticle } from '@/lib/articles/open-article'
import { type Actor, can } from '@/lib/auth/permissions'
import type { Refusal } from '@/lib/command-result'
import type { Edition } from '@/lib/i18n/editions'
import { toMedia } from '@/lib/media/media-mapper'
import { type MediaView, toMediaView } from '@/lib/media/media-view'
import { findHits } from '@/lib/search/find-hits'
import { questionOf } from '@/lib/search/search-request'
import { readSettings } from '@/lib/settings/read-settings'
import { inEdition } from '@/lib/settings/site-settings'

/** An article that can be chosen. */
export type ChoosableArticle = {
  id: string
  headline: string
  /** False for one that readers do not see, which then stands nowhere. */
  public: boolean
}

/** What the panel of search and sharing needs beside the article itself. */
export type FoundDesk = {
  siteName: string
  /** The articles that are chosen by hand, in their order; those that are erased are left out. */
  picked: ChoosableArticle[]
  /** What readers would be offered if nobody chose. */
  proposed: ChoosableArticle[]
  shareImage: MediaView | null
  /** The series of the edition; null for somebody who may not change them. */
  series: { id: string; name: string }[] | null
  seriesId: string | null
}

const seriesOffered = 200
const articlesFound = 10

/** Opens how an article is found for somebody who may read the article. */
export async function openFoundDesk(
  db: Database,
  actor: Actor,
  { id, shareImageId, relatedIds }: { id: string; shareImageId: string | null; relatedIds: readonly string[] },
): Promise<({ ok: true } & FoundDesk) | Refusal> {
  const opened = await openArticle(db, actor, id)
  if (!opened.ok) return opened
  const { edition } = opened.article
  const [settings, picked, proposed, [image], series, [member]] = await Promise.all([
    readSettings(db),
    listRelatedChoices(db, relatedIds),
    proposeRelated(db, id, relatedLimit),
    listMediaByIds(db, shareImageId === null ? [] : [shareImageId]),
    can(actor, 'series.manage') ? listSeries(db, edition, seriesOffered) : null,
    listSeriesOf(db, [id]),
  ])
  return {
    ok: true,
    siteName: inEdition(settings.siteName, edition),
    picked: inOrder(picked, relatedIds),
    proposed: proposed.map(({ articleId, headline }) => ({ id: articleId, headline, public: true })),
    shareImage: image === undefined ? null : toMediaView(toMedia(image)),
    series: series?.map(({ id, name }) => ({ id, name })) ?? null,
    seriesId: member?.seriesId ?? null,
  }
}

/** Public articles of an edition for words that somebody types, in any form and script; the newest while nothing is typed. */
export async function findPublicArticles(
  db: Database,
  { edition, query, exceptId }: { edition: Edition; query: string; exceptId: Article['id'] | null },
): Promise<ChoosableArticle[]> {
  const typed = query.trim()
  const ids =
    typed === ''
      ? (await listLatest(db, edition, { limit: articlesFound + 1 })).map(({ articleId }) => articleId)
      : (
          await findHits(db, {
            editions: [edition],
            query: questionOf({ query: typed, fields: {} }),
            unfinished: true,
            limit: articlesFound + 1,
            now: new Date(),
          })
        ).hits.map(({ articleId }) => articleId)
  const wanted = ids.filter((id) => id !== exceptId).slice(0, articlesFound)
  return inOrder(await listRelatedChoices(db, wanted), wanted)
}

function inOrder(rows: readonly RelatedChoiceRow[], ids: readonly string[]): ChoosableArticle[] {
  const known = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => {
    const row = known.get(id)
    return row === undefined ? [] : [{ id, headline: row.headline, public: row.firstPublishedAt !== null }]
  })
}
