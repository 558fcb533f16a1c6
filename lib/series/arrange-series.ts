import type { Database } from '@/db/client'
import { listEditionsOf } from '@/db/queries/related-choice'
import { listSeriesOf, listSeriesParts, lockSeries, replaceSeriesParts, type SeriesRow } from '@/db/queries/series'
import { recordAudit } from '@/lib/audit/record-audit'
import type { Actor } from '@/lib/auth/permissions'
import { type Change, change } from '@/lib/cache/change'
import { tags } from '@/lib/cache/tags'
import { denied, notFound, type Refusal, refused } from '@/lib/command-result'
import { seriesLimit } from './series'

export type ArrangeSeriesResult = { ok: true; seriesId: string | null } | Refusal

/**
 * Makes these articles, in this order, the whole of a series, and readers see it at once. An article that was in another series leaves
 * that one.
 */
export async function arrangeSeries(
  db: Database,
  actor: Actor,
  { id, articleIds }: { id: string; articleIds: readonly string[] },
): Promise<ArrangeSeriesResult> {
  const denial = denied(actor, 'series.manage')
  if (denial !== undefined) return denial
  return change(db, async (change): Promise<ArrangeSeriesResult> => {
    const series = await lockSeries(change.tx, id)
    return series === undefined ? notFound : arrange(change, actor, series, articleIds)
  })
}

/** Puts an article at the end of a series, or takes it out of the one that it is in. @param seriesId null for none */
export async function joinSeries(
  db: Database,
  actor: Actor,
  { articleId, seriesId }: { articleId: string; seriesId: string | null },
): Promise<ArrangeSeriesResult> {
  const denial = denied(actor, 'series.manage')
  if (denial !== undefined) return denial
  return change(db, async (change): Promise<ArrangeSeriesResult> => {
    const { tx } = change
    const [present] = await listSeriesOf(tx, [articleId])
    if ((present?.seriesId ?? null) === seriesId) return { ok: true, seriesId }
    const changed = await lockSeries(tx, seriesId ?? present?.seriesId ?? '')
    if (changed === undefined) return refused('seriesUnknown')
    const parts = (await listSeriesParts(tx, changed.id)).map((part) => part.articleId)
    const others = parts.filter((id) => id !== articleId)
    const arranged = await arrange(change, actor, changed, seriesId === null ? others : [...others, articleId])
    return arranged.ok ? { ok: true, seriesId } : arranged
  })
}

async function arrange(
  { tx, expires }: Change,
  actor: Actor,
  series: SeriesRow,
  articleIds: readonly string[],
): Promise<ArrangeSeriesResult> {
  const ids = [...new Set(articleIds)]
  if (ids.length > seriesLimit) return refused('seriesTooLong', { limit: seriesLimit })
  const there = await listEditionsOf(tx, ids)
  if (there.length < ids.length) return notFound
  if (there.some(({ edition }) => edition !== series.edition)) return refused('seriesOtherEdition')
  const before = (await listSeriesParts(tx, series.id)).map((part) => part.articleId)
  const left = await listSeriesOf(tx, ids)
  await replaceSeriesParts(tx, series.id, ids)
  await recordAudit(
    tx,
    actor,
    'series.arrange',
    { kind: 'series', id: series.id },
    { name: series.name, articleIds: ids },
  )
  const touched = new Set([series.id, ...left.map(({ seriesId }) => seriesId)])
  const articles = new Set([...before, ...ids])
  // The feed of a series is made of its articles; whether it has any that readers see decides whether sitemaps name it.
  expires([...[...touched].map(tags.series), ...[...articles].map(tags.article), tags.sitemap()])
  return { ok: true, seriesId: series.id }
}
