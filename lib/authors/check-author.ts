import { z } from 'zod'
import type { Database } from '@/db/client'
import type { EditionTexts } from '@/db/edition-texts'
import { type AuthorValues, findAuthorBySlug, findAuthorOfUser } from '@/db/queries/authors'
import type { FieldErrors } from '@/lib/command-result'
import { isReservedBelow } from '@/lib/slugs/reserved-slugs'
import { settleSlug } from '@/lib/slugs/settle-slug'
import { holdsPicture } from '@/lib/media/check-media'

export type AuthorField = 'slug' | 'names' | 'biographies' | 'photoId' | 'userId'

/** What a form says of an author; an empty slug is made from the name. */
export type AuthorInput = {
  slug: string
  names: EditionTexts
  biographies: EditionTexts
  photoId: string | null
  userId: string | null
}

const nameLimit = 100
const biographyLimit = 2000

const texts = (limit: number) =>
  z
    .object({ kk: z.string().trim().max(limit), ru: z.string().trim().max(limit), en: z.string().trim().max(limit) })
    .partial()
    .transform((given): EditionTexts => Object.fromEntries(Object.entries(given).filter(([, text]) => text !== '')))

const schema = z.object({
  slug: z.string().max(200),
  names: texts(nameLimit),
  biographies: texts(biographyLimit),
  photoId: z.uuid().nullable(),
  userId: z.uuid().nullable(),
})

type Checked = { ok: true; values: AuthorValues } | { ok: false; fieldErrors: FieldErrors<AuthorField> }

/** @param id the author that is changed; undefined for a new one */
export async function checkAuthor(db: Database, id: string | undefined, raw: AuthorInput): Promise<Checked> {
  const parsed = schema.safeParse(raw)
  if (!parsed.success) return { ok: false, fieldErrors: shapeErrors(parsed.error.issues.map(({ path }) => path[0])) }
  const { slug: typed, ...values } = parsed.data
  const name = values.names.kk ?? values.names.ru ?? values.names.en
  if (name === undefined) return { ok: false, fieldErrors: { names: { key: 'nameMissing' } } }
  const fieldErrors = await referenceErrors(db, id, values)
  if (Object.keys(fieldErrors).length > 0) return { ok: false, fieldErrors }

  const isTaken = async (slug: string) => {
    const present = await findAuthorBySlug(db, slug)
    return present !== undefined && present.id !== id
  }
  const settled = await settleSlug({ typed, name, isReserved: isReservedBelow, isTaken })
  if (!settled.ok) return { ok: false, fieldErrors: { slug: settled.message } }
  return { ok: true, values: { ...values, slug: settled.slug } }
}

async function referenceErrors(
  db: Database,
  id: string | undefined,
  { photoId, userId }: Pick<AuthorValues, 'photoId' | 'userId'>,
): Promise<FieldErrors<AuthorField>> {
  const errors: FieldErrors<AuthorField> = {}
  if (photoId !== null && !(await holdsPicture(db, photoId))) errors.photoId = { key: 'pictureUnknown' }
  const ofUser = userId === null ? undefined : await findAuthorOfUser(db, userId)
  if (ofUser !== undefined && ofUser.id !== id) errors.userId = { key: 'userTaken' }
  return errors
}

function shapeErrors(fields: readonly (PropertyKey | undefined)[]): FieldErrors<AuthorField> {
  const errors: FieldErrors<AuthorField> = {}
  if (fields.includes('names')) errors.names = { key: 'nameTooLong', values: { limit: nameLimit } }
  if (fields.includes('biographies')) errors.biographies = { key: 'textTooLong', values: { limit: biographyLimit } }
  if (fields.includes('slug')) errors.slug = { key: 'slugInvalid' }
  if (fields.includes('photoId')) errors.photoId = { key: 'pictureUnknown' }
  if (fields.includes('userId')) errors.userId = { key: 'valueInvalid' }
  return errors
}
