import type { Database } from '@/db/client'
import { newId } from '@/db/id'
import { upsertRedirect } from '@/db/queries/redirects'
import {
  deleteSeries as deleteSeriesRow,
  findSeriesBySlug,
  insertSeries,
  listSeriesParts,
  lockSeries,
  type SeriesRow,
  updateSeries as updateSeriesRow,
} from '@/db/queries/series'
import type { Edition } from '@/db/schema'
import { recordAudit } from '@/lib/audit/record-audit'
import type { Actor } from '@/lib/auth/permissions'
import { change } from '@/lib/cache/change'
import { tags } from '@/lib/cache/tags'
import { denied, type FieldErrors, notFound, type Refusal } from '@/lib/command-result'
import { leaveRedirects } from '@/lib/slugs/leave-redirects'
import { isReservedBelow } from '@/lib/slugs/reserved-slugs'
import { settleSlug } from '@/lib/slugs/settle-slug'
import { seriesPath } from './series'

type SeriesField = 'name' | 'slug' | 'description'
export type SeriesResult = { ok: true; series: SeriesRow } | Refusal<SeriesField>

/** What a form says of a series; an empty slug is made from the name. */
export type SeriesInput = { name: string; slug: string; description: string }

/** Characters. */
const nameLimit = 120
const descriptionLimit = 500

/** Begins a series in an edition, without articles. */
export async function createSeries(
  db: Database,
  actor: Actor,
  { edition, ...input }: SeriesInput & { edition: Edition },
): Promise<SeriesResult> {
  const denial = denied(actor, 'series.manage')
  if (denial !== undefined) return denial
  return change(db, async ({ tx, expires }): Promise<SeriesResult> => {
    const checked = await check(tx, edition, undefined, input)
    if (!checked.ok) return { ok: false, reason: 'invalid', fieldErrors: checked.fieldErrors }
    const series: SeriesRow = { id: newId(), edition, ...checked.values }
    await insertSeries(tx, series)
    const { name, slug } = series
    await recordAudit(tx, actor, 'series.create', { kind: 'series', id: series.id }, { name, slug })
    expires([tags.series(series.id), tags.sitemap(), tags.address(edition, seriesPath(series))])
    return { ok: true, series }
  })
}

/** Renames a series; its old address leads to the new one. */
export async function updateSeries(
  db: Database,
  actor: Actor,
  { id, ...input }: SeriesInput & { id: string },
): Promise<SeriesResult> {
  const denial = denied(actor, 'series.manage')
  if (denial !== undefined) return denial
  return change(db, async ({ tx, expires }): Promise<SeriesResult> => {
    const before = await lockSeries(tx, id)
    if (before === undefined) return notFound
    const checked = await check(tx, before.edition, id, input)
    if (!checked.ok) return { ok: false, reason: 'invalid', fieldErrors: checked.fieldErrors }
    const series: SeriesRow = { ...before, ...checked.values }
    await updateSeriesRow(tx, id, checked.values)
    const { edition } = before
    const [from, to] = [seriesPath(before), seriesPath(series)]
    await leaveRedirects(tx, { target: 'series', id, editions: [edition], from, to })
    const detail = { before: nameOf(before), after: nameOf(series) }
    await recordAudit(tx, actor, 'series.update', { kind: 'series', id }, detail)
    expires([tags.series(id), tags.sitemap(), tags.address(edition, from), tags.address(edition, to)])
    return { ok: true, series }
  })
}

/** Ends a series; its articles stay where they are, and its address says "gone". */
export async function deleteSeries(db: Database, actor: Actor, { id }: { id: string }): Promise<SeriesResult> {
  const denial = denied(actor, 'series.manage')
  if (denial !== undefined) return denial
  return change(db, async ({ tx, expires }): Promise<SeriesResult> => {
    const series = await lockSeries(tx, id)
    if (series === undefined) return notFound
    const parts = await listSeriesParts(tx, id)
    await deleteSeriesRow(tx, id)
    const path = seriesPath(series)
    await upsertRedirect(tx, { edition: series.edition, path, target: 'series', targetId: id })
    await recordAudit(tx, actor, 'series.delete', { kind: 'series', id }, nameOf(series))
    const articles = parts.map(({ articleId }) => tags.article(articleId))
    expires([tags.series(id), ...articles, tags.sitemap(), tags.address(series.edition, path)])
    return { ok: true, series }
  })
}

function nameOf({ name, slug }: SeriesRow) {
  return { name, slug }
}

type Checked = { ok: true; values: SeriesInput } | { ok: false; fieldErrors: FieldErrors<SeriesField> }

async function check(db: Database, edition: Edition, id: string | undefined, input: SeriesInput): Promise<Checked> {
  const name = input.name.trim()
  const description = input.description.trim()
  if (name === '') return { ok: false, fieldErrors: { name: { key: 'nameMissing' } } }
  if (name.length > nameLimit)
    return { ok: false, fieldErrors: { name: { key: 'nameTooLong', values: { limit: nameLimit } } } }
  if (description.length > descriptionLimit)
    return { ok: false, fieldErrors: { description: { key: 'textTooLong', values: { limit: descriptionLimit } } } }
  const isTaken = async (slug: string) => {
    const present = await findSeriesBySlug(db, edition, slug)
    return present !== undefined && present.id !== id
  }
  const settled = await settleSlug({ typed: input.slug, name, isReserved: isReservedBelow, isTaken })
  return settled.ok
    ? { ok: true, values: { name, description, slug: settled.slug } }
    : { ok: false, fieldErrors: { slug: settled.message } }
}
