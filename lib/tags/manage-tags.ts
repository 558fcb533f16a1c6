import type { Database } from '@/db/client'
import { newId } from '@/db/id'
import {
  countTagUses,
  deleteTag as deleteTagRow,
  findTag,
  findTagBySlug,
  insertTag,
  type TagRow,
  updateTag as updateTagRow,
} from '@/db/queries/tags'
import type { Edition } from '@/db/schema'
import { markIndexStale } from '@/db/queries/search-index'
import { recordAudit } from '@/lib/audit/record-audit'
import type { Actor } from '@/lib/auth/permissions'
import { change } from '@/lib/cache/change'
import { tags } from '@/lib/cache/tags'
import { denied, type FieldErrors, notFound, type Refusal, refused } from '@/lib/command-result'
import { slugify } from '@/lib/kazakh/slug'
import { leaveRedirects } from '@/lib/slugs/leave-redirects'
import { isReservedBelow } from '@/lib/slugs/reserved-slugs'
import { settleSlug } from '@/lib/slugs/settle-slug'

type TagField = 'name' | 'slug'
export type TagResult = { ok: true; tag: TagRow } | Refusal<TagField>

/** What a form says of a tag; an empty slug is made from the name. */
export type TagInput = { name: string; slug: string }

const nameLimit = 60

/** Adds a tag to an edition. A tag that the edition already has under this name is given instead of a second one. */
export async function createTag(
  db: Database,
  actor: Actor,
  { edition, ...input }: TagInput & { edition: Edition },
): Promise<TagResult> {
  const denial = denied(actor, 'tag.create')
  if (denial !== undefined) return denial
  return change(db, async ({ tx, expires }): Promise<TagResult> => {
    const present = await findTagBySlug(tx, edition, slugify(input.slug || input.name))
    if (present !== undefined && sameName(present.name, input.name)) return { ok: true, tag: present }
    const checked = await check(tx, edition, undefined, input)
    if (!checked.ok) return { ok: false, reason: 'invalid', fieldErrors: checked.fieldErrors }
    const tag: TagRow = { id: newId(), edition, ...checked.values }
    await insertTag(tx, tag)
    await recordAudit(tx, actor, 'tag.create', { kind: 'tag', id: tag.id }, checked.values)
    expires([tags.tag(tag.id), tags.address(edition, pathOf(tag))])
    return { ok: true, tag }
  })
}

/** Renames a tag; its old address leads to the new one. */
export async function updateTag(
  db: Database,
  actor: Actor,
  { id, ...input }: TagInput & { id: string },
): Promise<TagResult> {
  const denial = denied(actor, 'tag.manage')
  if (denial !== undefined) return denial
  return change(db, async ({ tx, expires }): Promise<TagResult> => {
    const before = await findTag(tx, id)
    if (before === undefined) return notFound
    const checked = await check(tx, before.edition, id, input)
    if (!checked.ok) return { ok: false, reason: 'invalid', fieldErrors: checked.fieldErrors }
    const tag: TagRow = { ...before, ...checked.values }
    await updateTagRow(tx, id, checked.values)
    await markIndexStale(tx, { tagId: id })
    const from = pathOf(before)
    await leaveRedirects(tx, { target: 'tag', id, editions: [before.edition], from, to: pathOf(tag) })
    const detail = { before: { name: before.name, slug: before.slug }, after: checked.values }
    await recordAudit(tx, actor, 'tag.update', { kind: 'tag', id }, detail)
    // Its name stands on pages that cannot be told from the tag alone, so all are put out of date; tags are seldom renamed.
    const addresses = [before, tag].map((one) => tags.address(one.edition, pathOf(one)))
    expires([tags.site(), tags.tag(id), tags.sitemap(), ...addresses])
    return { ok: true, tag }
  })
}

/** Deletes a tag that no article carries. */
export async function deleteTag(db: Database, actor: Actor, { id }: { id: string }): Promise<TagResult> {
  const denial = denied(actor, 'tag.manage')
  if (denial !== undefined) return denial
  return change(db, async ({ tx, expires }): Promise<TagResult> => {
    const tag = await findTag(tx, id)
    if (tag === undefined) return notFound
    const count = await countTagUses(tx, id)
    if (count > 0) return refused('inUse', { count })
    await deleteTagRow(tx, id)
    await recordAudit(tx, actor, 'tag.delete', { kind: 'tag', id }, { name: tag.name, slug: tag.slug })
    expires([tags.tag(id), tags.sitemap(), tags.address(tag.edition, pathOf(tag))])
    return { ok: true, tag }
  })
}

type Checked = { ok: true; values: { name: string; slug: string } } | { ok: false; fieldErrors: FieldErrors<TagField> }

async function check(db: Database, edition: Edition, id: string | undefined, input: TagInput): Promise<Checked> {
  const name = input.name.trim()
  if (name === '') return { ok: false, fieldErrors: { name: { key: 'nameMissing' } } }
  if (name.length > nameLimit) {
    return { ok: false, fieldErrors: { name: { key: 'nameTooLong', values: { limit: nameLimit } } } }
  }
  const isTaken = async (slug: string) => {
    const present = await findTagBySlug(db, edition, slug)
    return present !== undefined && present.id !== id
  }
  const settled = await settleSlug({ typed: input.slug, name, isReserved: isReservedBelow, isTaken })
  return settled.ok
    ? { ok: true, values: { name, slug: settled.slug } }
    : { ok: false, fieldErrors: { slug: settled.message } }
}

function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.trim().toLowerCase()
}

function pathOf(tag: Pick<TagRow, 'slug'>): string {
  return `/tag/${tag.slug}`
}
