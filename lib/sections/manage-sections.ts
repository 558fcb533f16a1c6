import type { Database } from '@/db/client'
import { newId } from '@/db/id'
import {
  countSectionUses,
  deleteSection as deleteSectionRow,
  insertSection,
  lockSection,
  updateSection as updateSectionRow,
  updateSectionOrder,
} from '@/db/queries/sections'
import { recordAudit } from '@/lib/audit/record-audit'
import type { Actor } from '@/lib/auth/permissions'
import { change } from '@/lib/cache/change'
import { tags } from '@/lib/cache/tags'
import { denied, notFound, type Refusal, refused } from '@/lib/command-result'
import { editions } from '@/lib/i18n/editions'
import { leaveRedirects } from '@/lib/slugs/leave-redirects'
import { checkSection, type SectionField, type SectionInput } from './check-section'

export type SectionResult = { ok: true; id: string; slug: string } | Refusal<SectionField>

/** Adds a section after the others. */
export async function createSection(db: Database, actor: Actor, input: SectionInput): Promise<SectionResult> {
  const denial = denied(actor, 'section.manage')
  if (denial !== undefined) return denial
  return change(db, async ({ tx, expires }): Promise<SectionResult> => {
    const checked = await checkSection(tx, undefined, input)
    if (!checked.ok) return { ok: false, reason: 'invalid', fieldErrors: checked.fieldErrors }
    const id = newId()
    const { slug } = checked.values
    await insertSection(tx, id, checked.values)
    await recordAudit(tx, actor, 'section.create', { kind: 'section', id }, { slug, names: checked.values.names })
    expires(shownEverywhere(id, [slug]))
    return { ok: true, id, slug }
  })
}

/** Changes a section. Its old address and those of all its articles lead to the new ones. */
export async function updateSection(
  db: Database,
  actor: Actor,
  { id, ...input }: SectionInput & { id: string },
): Promise<SectionResult> {
  const denial = denied(actor, 'section.manage')
  if (denial !== undefined) return denial
  return change(db, async ({ tx, expires }): Promise<SectionResult> => {
    const before = await lockSection(tx, id)
    if (before === undefined) return notFound
    const checked = await checkSection(tx, id, input)
    if (!checked.ok) return { ok: false, reason: 'invalid', fieldErrors: checked.fieldErrors }
    const { slug } = checked.values
    await updateSectionRow(tx, id, checked.values)
    await leaveRedirects(tx, { target: 'section', id, editions, from: `/${before.slug}`, to: `/${slug}` })
    const detail = { before: { slug: before.slug, names: before.names }, after: { slug, names: checked.values.names } }
    await recordAudit(tx, actor, 'section.update', { kind: 'section', id }, detail)
    expires(shownEverywhere(id, [before.slug, slug]))
    return { ok: true, id, slug }
  })
}

/** Deletes a section in which no article stands. */
export async function deleteSection(db: Database, actor: Actor, { id }: { id: string }): Promise<SectionResult> {
  const denial = denied(actor, 'section.manage')
  if (denial !== undefined) return denial
  return change(db, async ({ tx, expires }): Promise<SectionResult> => {
    const section = await lockSection(tx, id)
    if (section === undefined) return notFound
    const count = await countSectionUses(tx, id)
    if (count > 0) return refused('inUse', { count })
    await deleteSectionRow(tx, id)
    await recordAudit(tx, actor, 'section.delete', { kind: 'section', id }, { slug: section.slug })
    expires(shownEverywhere(id, [section.slug]))
    return { ok: true, id, slug: section.slug }
  })
}

/** @param ids all sections in their new order */
export async function reorderSections(
  db: Database,
  actor: Actor,
  ids: readonly string[],
): Promise<{ ok: true } | Refusal> {
  const denial = denied(actor, 'section.manage')
  if (denial !== undefined) return denial
  return change(db, async ({ tx, expires }) => {
    await updateSectionOrder(tx, ids)
    await recordAudit(tx, actor, 'section.reorder', { kind: 'section', id: null }, { ids })
    expires([tags.site()])
    return { ok: true }
  })
}

/** The sections stand in the navigation, and with it on every page. */
function shownEverywhere(id: string, slugs: readonly string[]): string[] {
  const addresses = slugs.flatMap((slug) => editions.map((edition) => tags.address(edition, `/${slug}`)))
  return [tags.site(), tags.section(id), tags.sitemap(), ...editions.map(tags.feeds), ...addresses]
}
