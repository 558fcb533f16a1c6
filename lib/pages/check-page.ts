import type { Database } from '@/db/client'
import { findPageBySlug } from '@/db/queries/pages'
import type { Edition } from '@/db/schema'
import { countPicturesWithoutAlt } from '@/lib/articles/publish-requirements'
import type { Body } from '@/lib/body/body'
import { parseBody } from '@/lib/body/parse-body'
import { holdsAllOf } from '@/lib/media/check-media'
import type { FieldErrors } from '@/lib/command-result'
import type { DeskMessage } from '@/lib/i18n/desk-message'
import { isReservedBelow } from '@/lib/slugs/reserved-slugs'
import { settleSlug } from '@/lib/slugs/settle-slug'

export type PageField = 'slug' | 'title' | 'body'

/** What a form says of a page; an empty slug is made from the title, and the body is unchecked. */
export type PageInput = { slug: string; title: string; body: unknown }

const titleLimit = 200

type Checked =
  { ok: true; values: { slug: string; title: string; body: Body } } | { ok: false; fieldErrors: FieldErrors<PageField> }

/** @param id the page that is changed; undefined for a new one */
export async function checkPage(
  db: Database,
  edition: Edition,
  id: string | undefined,
  input: PageInput,
): Promise<Checked> {
  const title = input.title.trim()
  if (title === '') return refuse('title', { key: 'titleMissing' })
  if (title.length > titleLimit) return refuse('title', { key: 'nameTooLong', values: { limit: titleLimit } })
  const parsed = parseBody(input.body)
  if (!parsed.ok) return refuse('body', { key: 'bodyInvalid' })
  const count = countPicturesWithoutAlt(parsed.body)
  if (count > 0) return refuse('body', { key: 'bodyAltMissing', values: { count } })
  if (!(await holdsAllOf(db, parsed.body))) return refuse('body', { key: 'pictureUnknown' })

  const isTaken = async (slug: string) => {
    const present = await findPageBySlug(db, edition, slug)
    return present !== undefined && present.id !== id
  }
  const settled = await settleSlug({ typed: input.slug, name: title, isReserved: isReservedBelow, isTaken })
  if (!settled.ok) return refuse('slug', settled.message)
  return { ok: true, values: { slug: settled.slug, title, body: parsed.body } }
}

function refuse(field: PageField, message: DeskMessage): Checked {
  return { ok: false, fieldErrors: { [field]: message } }
}
