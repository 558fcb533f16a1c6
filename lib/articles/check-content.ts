import { z } from 'zod'
import type { Database } from '@/db/client'
import type { Edition } from '@/db/schema'
import { listAuthorsByIds } from '@/db/queries/authors'
import { findSection } from '@/db/queries/sections'
import { listEditionsOf } from '@/db/queries/related-choice'
import { listTagsByIds } from '@/db/queries/tags'
import { attributeLimits } from '@/lib/body/attribute-rules'
import { parseBody } from '@/lib/body/parse-body'
import { canonicalLimit, parseCanonical } from '@/lib/found/canonical-address'
import { foundLimits } from '@/lib/found/found-limits'
import type { FieldErrors } from '@/lib/command-result'
import type { DeskMessageKey } from '@/lib/i18n/desk-message'
import { slugify } from '@/lib/kazakh/slug'
import { holdsAllOf, holdsPicture } from '@/lib/media/check-media'
import { type ArticleContent, plainFound, relatedLimit } from './article'

/** Characters. */
export const headlineLimit = 300
const standfirstLimit = 1000

/** The parts of an article that an error can stand beside on a screen. */
export type ArticleField =
  | 'headline'
  | 'standfirst'
  | 'slug'
  | 'sectionId'
  | 'body'
  | 'lead'
  | 'leadAlt'
  | 'authorIds'
  | 'tagIds'
  | 'canonical'
  | 'shareImageId'
  | 'found'
  | 'relatedIds'
  | 'scheduledFor'
  | 'reason'

const ids = z.array(z.uuid()).max(50)
const foundSchema = z
  .object({
    searchTitle: z.string().trim().max(foundLimits.searchTitle),
    searchDescription: z.string().trim().max(foundLimits.searchDescription),
    shareHeadline: z.string().trim().max(foundLimits.shareHeadline),
    shareDescription: z.string().trim().max(foundLimits.shareDescription),
    shareImageId: z.uuid().nullable(),
    canonical: z.string().trim().max(canonicalLimit),
    noindex: z.boolean(),
  })
  // A page that was opened before an article could say how it is found says nothing of it.
  .default(plainFound)

const contentSchema = z.object({
  sectionId: z.uuid(),
  slug: z.string().max(500),
  headline: z.string().trim().max(headlineLimit),
  standfirst: z.string().trim().max(standfirstLimit),
  body: z.unknown(),
  lead: z
    .object({
      mediaId: z.uuid(),
      alt: z.string().trim().max(attributeLimits.alt),
      caption: z.string().trim().max(attributeLimits.caption),
      credit: z.string().trim().max(attributeLimits.credit),
    })
    .nullable(),
  authorIds: ids,
  tagIds: ids,
  found: foundSchema,
  relatedIds: z.array(z.uuid()).max(relatedLimit).nullable().default(null),
})

type Checked = { ok: true; content: ArticleContent } | { ok: false; fieldErrors: FieldErrors<ArticleField> }

/**
 * Checks what claims to be the content of an article: its shape, the schema of its body, and that all it refers to exists. A draft
 * may lack anything; what publishing needs is `missingToPublish`'s business.
 * @param raw anything, parsed from JSON
 * @returns content that may be stored; the slug is made into one whatever was typed.
 */
export async function checkContent(db: Database, edition: Edition, raw: unknown): Promise<Checked> {
  const parsed = contentSchema.safeParse(raw)
  if (!parsed.success) return { ok: false, fieldErrors: shapeErrors(parsed.error.issues) }
  const body = parseBody(parsed.data.body)
  if (!body.ok) return { ok: false, fieldErrors: { body: { key: 'bodyInvalid' } } }
  const content: ArticleContent = {
    ...parsed.data,
    body: body.body,
    slug: slugify(parsed.data.slug),
    authorIds: [...new Set(parsed.data.authorIds)],
    tagIds: [...new Set(parsed.data.tagIds)],
    found: { ...parsed.data.found, canonical: parseCanonical(parsed.data.found.canonical) ?? '' },
    relatedIds: await presentOnly(db, edition, parsed.data.relatedIds),
  }
  if (parsed.data.found.canonical !== '' && content.found.canonical === '')
    return { ok: false, fieldErrors: { canonical: { key: 'canonicalInvalid' } } }
  const fieldErrors = await referenceErrors(db, edition, content)
  return Object.keys(fieldErrors).length > 0 ? { ok: false, fieldErrors } : { ok: true, content }
}

/** Articles that somebody erases meanwhile drop out of what is to be read next; that must not stand in the way of saving. */
async function presentOnly(db: Database, edition: Edition, ids: readonly string[] | null): Promise<string[] | null> {
  if (ids === null) return null
  const there = new Map((await listEditionsOf(db, ids)).map((row) => [row.id, row.edition]))
  return [...new Set(ids)].filter((id) => there.get(id) === edition)
}

function shapeErrors(issues: readonly z.core.$ZodIssue[]): FieldErrors<ArticleField> {
  const errors: FieldErrors<ArticleField> = {}
  for (const { path, code } of issues) {
    const field = path[0] as ArticleField | undefined
    if (field === 'headline' && code === 'too_big') {
      errors.headline = { key: 'headlineTooLong', values: { limit: headlineLimit } }
    } else if (field === 'standfirst' && code === 'too_big') {
      errors.standfirst = { key: 'standfirstTooLong', values: { limit: standfirstLimit } }
    } else {
      errors[field ?? 'body'] = { key: field === 'sectionId' ? 'sectionMissing' : 'valueInvalid' }
    }
  }
  return errors
}

async function referenceErrors(
  db: Database,
  edition: Edition,
  content: ArticleContent,
): Promise<FieldErrors<ArticleField>> {
  const errors: FieldErrors<ArticleField> = {}
  const put = (field: ArticleField, key: DeskMessageKey) => (errors[field] = { key })
  if ((await findSection(db, content.sectionId)) === undefined) put('sectionId', 'sectionMissing')

  const authors = await listAuthorsByIds(db, content.authorIds)
  if (authors.length < content.authorIds.length) put('authorIds', 'authorUnknown')

  const tags = await listTagsByIds(db, content.tagIds)
  if (tags.filter((tag) => tag.edition === edition).length < content.tagIds.length) put('tagIds', 'tagUnknown')

  if (content.lead !== null && !(await holdsPicture(db, content.lead.mediaId))) put('lead', 'pictureUnknown')
  const { shareImageId } = content.found
  if (shareImageId !== null && !(await holdsPicture(db, shareImageId))) put('shareImageId', 'pictureUnknown')
  if (!(await holdsAllOf(db, content.body))) put('body', 'pictureUnknown')
  return errors
}
