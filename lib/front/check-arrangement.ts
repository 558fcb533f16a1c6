import type { Database } from '@/db/client'
import { listFrontArticles } from '@/db/queries/front-articles'
import type { ArrangementValues } from '@/db/queries/front-writes'
import { findSection } from '@/db/queries/sections'
import { momentIn } from '@/lib/articles/zoned-time'
import type { FieldErrors } from '@/lib/command-result'
import { type FrontInput, type FrontPlace, mostBeside, stripLimit } from './arrangement'

/** `until:ID` is the end of the pin of that article. */
export type FrontField = 'beside' | 'stripText' | 'stripUntil' | `until:${string}`

type Checked = { ok: true; values: ArrangementValues } | { ok: false; fieldErrors: FieldErrors<FrontField> }

/** Whether there is such a front: a section stands in an edition where it has a name. */
export async function isFrontPlace(db: Database, { edition, sectionId }: FrontPlace): Promise<boolean> {
  if (sectionId === null) return true
  const section = await findSection(db, sectionId)
  return section !== undefined && Boolean(section.names[edition])
}

/**
 * Reads an arrangement that is to go live. Every end must be still to come; a line of breaking news must have one, because nobody
 * remembers to take it away. An article that has been erased, or belongs to another edition, is told of rather than left out.
 * @param timeZone the publication's, on whose clock the ends are given
 */
export async function checkArrangement(
  db: Database,
  input: FrontInput,
  { timeZone, now }: { timeZone: string; now: Date },
): Promise<Checked> {
  const fieldErrors: FieldErrors<FrontField> = {}
  const endOf = (field: FrontField, local: string): Date | null => {
    if (local === '') return null
    const end = momentIn(local, timeZone)
    if (end === undefined) fieldErrors[field] = { key: 'valueInvalid' }
    else if (end <= now) fieldErrors[field] = { key: 'frontEndInPast' }
    return end ?? null
  }
  const values = await readArrangement(db, input, endOf)
  const named = [input.lead, ...input.beside].filter((pin) => pin !== null)
  for (const { articleId } of named) {
    if (!values.pins.some((pin) => pin.articleId === articleId))
      fieldErrors[`until:${articleId}`] = { key: 'frontArticleUnknown' }
  }
  if (input.beside.length > mostBeside) fieldErrors.beside = { key: 'frontTooMany', values: { limit: mostBeside } }
  if (values.stripText.length > stripLimit)
    fieldErrors.stripText = { key: 'textTooLong', values: { limit: stripLimit } }
  if (values.stripText !== '' && input.stripUntil === '') fieldErrors.stripUntil = { key: 'frontStripEndMissing' }
  if (input.stripArticleId !== null && values.stripArticleId === null && values.stripText !== '')
    fieldErrors.stripText = { key: 'frontArticleUnknown' }
  return Object.keys(fieldErrors).length === 0 ? { ok: true, values } : { ok: false, fieldErrors }
}

/** The same for a draft, in which anything may still be missing or wrong: what cannot be kept is left out. */
export async function readDraft(db: Database, input: FrontInput, timeZone: string): Promise<ArrangementValues> {
  const values = await readArrangement(db, input, (_field, local) => momentIn(local, timeZone) ?? null)
  return { ...values, pins: values.pins.slice(0, mostBeside + 1), stripText: values.stripText.slice(0, stripLimit) }
}

async function readArrangement(
  db: Database,
  { edition, lead, beside, stripText, stripArticleId, stripUntil }: FrontInput,
  endOf: (field: FrontField, local: string) => Date | null,
): Promise<ArrangementValues> {
  const placed = [
    ...(lead === null ? [] : [{ ...lead, position: 0 }]),
    ...beside.map((pin, index) => ({ ...pin, position: index + 1 })),
  ].filter(({ articleId }, index, all) => all.findIndex((other) => other.articleId === articleId) === index)
  const ids = placed.map(({ articleId }) => articleId)
  const rows = await listFrontArticles(db, stripArticleId === null ? ids : [...ids, stripArticleId])
  const known = new Map(rows.filter((row) => row.edition === edition).map((row) => [row.id, row]))
  const text = stripText.replace(/\s+/g, ' ').trim()
  return {
    pins: placed.flatMap(({ articleId, until, position }) => {
      const article = known.get(articleId)
      const endsAt = endOf(`until:${articleId}`, until)
      return article === undefined ? [] : [{ position, articleId, headline: article.headline, endsAt }]
    }),
    stripText: text,
    stripArticleId: text === '' || stripArticleId === null || !known.has(stripArticleId) ? null : stripArticleId,
    stripEndsAt: text === '' ? null : endOf('stripUntil', stripUntil),
  }
}
