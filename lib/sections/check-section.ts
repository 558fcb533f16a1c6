import { z } from 'zod'
import type { Database } from '@/db/client'
import type { EditionTexts } from '@/db/edition-texts'
import { findSectionBySlug, listEditionsOfSection, type SectionValues } from '@/db/queries/sections'
import type { FieldErrors } from '@/lib/command-result'
import { isReservedSlug } from '@/lib/slugs/reserved-slugs'
import { settleSlug } from '@/lib/slugs/settle-slug'

export type SectionField = 'slug' | 'names' | 'descriptions'

/** What a form says of a section; an empty slug is made from the name. */
export type SectionInput = { slug: string; names: EditionTexts; descriptions: EditionTexts }

const nameLimit = 60
const descriptionLimit = 500

const texts = (limit: number) =>
  z
    .object({ kk: z.string().trim().max(limit), ru: z.string().trim().max(limit), en: z.string().trim().max(limit) })
    .partial()
    .transform((given): EditionTexts => Object.fromEntries(Object.entries(given).filter(([, text]) => text !== '')))

const schema = z.object({
  slug: z.string().max(200),
  names: texts(nameLimit),
  descriptions: texts(descriptionLimit),
})

type Checked = { ok: true; values: SectionValues } | { ok: false; fieldErrors: FieldErrors<SectionField> }

/** @param id the section that is changed; undefined for a new one */
export async function checkSection(db: Database, id: string | undefined, raw: SectionInput): Promise<Checked> {
  const parsed = schema.safeParse(raw)
  if (!parsed.success) return { ok: false, fieldErrors: tooLong(parsed.error.issues.map(({ path }) => path[0])) }
  const { names, descriptions, slug: typed } = parsed.data
  const name = names.kk ?? names.ru ?? names.en
  if (name === undefined) return { ok: false, fieldErrors: { names: { key: 'nameMissing' } } }
  if (id !== undefined) {
    const needed = await listEditionsOfSection(db, id)
    if (needed.some((edition) => names[edition] === undefined)) {
      return { ok: false, fieldErrors: { names: { key: 'sectionNameNeeded' } } }
    }
  }
  const isTaken = async (slug: string) => {
    const present = await findSectionBySlug(db, slug)
    return present !== undefined && present.id !== id
  }
  const settled = await settleSlug({ typed, name, isReserved: isReservedSlug, isTaken })
  if (!settled.ok) return { ok: false, fieldErrors: { slug: settled.message } }
  return { ok: true, values: { slug: settled.slug, names, descriptions } }
}

function tooLong(fields: readonly (PropertyKey | undefined)[]): FieldErrors<SectionField> {
  const errors: FieldErrors<SectionField> = {}
  if (fields.includes('names')) errors.names = { key: 'nameTooLong', values: { limit: nameLimit } }
  if (fields.includes('descriptions')) {
    errors.descriptions = { key: 'textTooLong', values: { limit: descriptionLimit } }
  }
  if (fields.includes('slug')) errors.slug = { key: 'slugInvalid' }
  return errors
}
