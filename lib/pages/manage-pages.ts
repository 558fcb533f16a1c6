import type { Database } from '@/db/client'
import { newId } from '@/db/id'
import {
  deletePage as deletePageRow,
  findPage,
  insertPage,
  type PageRow,
  updatePage as updatePageRow,
  updatePageOrder,
} from '@/db/queries/pages'
import type { Edition } from '@/db/schema'
import { recordAudit } from '@/lib/audit/record-audit'
import type { Actor } from '@/lib/auth/permissions'
import { change } from '@/lib/cache/change'
import { tags } from '@/lib/cache/tags'
import { denied, notFound, type Refusal } from '@/lib/command-result'
import type { DeskMessage } from '@/lib/i18n/desk-message'
import { leaveRedirects } from '@/lib/slugs/leave-redirects'
import { checkPage, type PageField, type PageInput } from './check-page'

export type PageResult =
  | { ok: true; id: string; slug: string; version: number }
  | Refusal<PageField>
  | { ok: false; reason: 'conflict'; message: DeskMessage; current: PageRow }

/** Adds a fixed page to an edition; readers find it at once. */
export async function createPage(
  db: Database,
  actor: Actor,
  { edition, ...input }: PageInput & { edition: Edition },
): Promise<PageResult> {
  const denial = denied(actor, 'page.manage')
  if (denial !== undefined) return denial
  return change(db, async ({ tx, expires }): Promise<PageResult> => {
    const checked = await checkPage(tx, edition, undefined, input)
    if (!checked.ok) return { ok: false, reason: 'invalid', fieldErrors: checked.fieldErrors }
    const id = newId()
    const { slug, title } = checked.values
    await insertPage(tx, id, edition, checked.values)
    await recordAudit(tx, actor, 'page.create', { kind: 'page', id }, { edition, slug, title })
    expires(shownOn(id, edition, [slug]))
    return { ok: true, id, slug, version: 1 }
  })
}

/** Changes a fixed page for readers at once; its old address leads to the new one. A newer save of somebody else is not overwritten. */
export async function updatePage(
  db: Database,
  actor: Actor,
  { id, baseVersion, ...input }: PageInput & { id: string; baseVersion: number },
): Promise<PageResult> {
  const denial = denied(actor, 'page.manage')
  if (denial !== undefined) return denial
  return change(db, async ({ tx, expires }): Promise<PageResult> => {
    const before = await findPage(tx, id)
    if (before === undefined) return notFound
    const checked = await checkPage(tx, before.edition, id, input)
    if (!checked.ok) return { ok: false, reason: 'invalid', fieldErrors: checked.fieldErrors }
    if (!(await updatePageRow(tx, id, baseVersion, checked.values))) {
      const current = (await findPage(tx, id)) ?? before
      return { ok: false, reason: 'conflict', message: { key: 'conflict' }, current }
    }
    const { slug, title } = checked.values
    const editions = [before.edition]
    await leaveRedirects(tx, { target: 'page', id, editions, from: `/page/${before.slug}`, to: `/page/${slug}` })
    await recordAudit(tx, actor, 'page.update', { kind: 'page', id }, { slug, title, version: baseVersion + 1 })
    expires(shownOn(id, before.edition, [before.slug, slug]))
    return { ok: true, id, slug, version: baseVersion + 1 }
  })
}

export async function deletePage(db: Database, actor: Actor, { id }: { id: string }): Promise<{ ok: true } | Refusal> {
  const denial = denied(actor, 'page.manage')
  if (denial !== undefined) return denial
  return change(db, async ({ tx, expires }): Promise<{ ok: true } | Refusal> => {
    const page = await findPage(tx, id)
    if (page === undefined) return notFound
    await deletePageRow(tx, id)
    await recordAudit(tx, actor, 'page.delete', { kind: 'page', id }, { slug: page.slug, title: page.title })
    expires(shownOn(id, page.edition, [page.slug]))
    return { ok: true }
  })
}

/** @param ids the pages of an edition in their new order */
export async function reorderPages(
  db: Database,
  actor: Actor,
  ids: readonly string[],
): Promise<{ ok: true } | Refusal> {
  const denial = denied(actor, 'page.manage')
  if (denial !== undefined) return denial
  return change(db, async ({ tx, expires }) => {
    await updatePageOrder(tx, ids)
    await recordAudit(tx, actor, 'page.reorder', { kind: 'page', id: null }, { ids })
    expires([tags.site()])
    return { ok: true }
  })
}

/** The titles of fixed pages stand at the foot of every page. */
function shownOn(id: string, edition: Edition, slugs: readonly string[]): string[] {
  return [tags.site(), tags.page(id), tags.sitemap(), ...slugs.map((slug) => tags.address(edition, `/page/${slug}`))]
}
