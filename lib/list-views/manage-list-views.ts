import type { Database } from '@/db/client'
import { newId } from '@/db/id'
import {
  countListViews,
  deleteDefaultListView,
  deleteListView,
  findListView,
  upsertDefaultListView,
  upsertListView,
} from '@/db/queries/list-views'
import { type ArticleListQuery, filtersOf, isFiltered } from '@/lib/articles/list-query'
import { recordAudit } from '@/lib/audit/record-audit'
import { type Actor, can } from '@/lib/auth/permissions'
import { denied, invalid, notFound, type Refusal, refused } from '@/lib/command-result'

type Person = Exclude<Actor, 'system'>

const mostViews = 50
const nameLimit = 60

export type SaveListViewResult = { ok: true; id: string } | Refusal<'name'>

/** Keeps the filters of a list by a name. One of the same name that this person has is replaced. */
export async function saveListView(
  db: Database,
  actor: Person,
  view: { name: string; query: ArticleListQuery; shared: boolean },
): Promise<SaveListViewResult> {
  const name = view.name.trim()
  const refusal = invalid<'name'>(
    name === ''
      ? { name: { key: 'nameMissing' } }
      : name.length > nameLimit
        ? { name: { key: 'nameTooLong', values: { limit: nameLimit } } }
        : {},
  )
  if (refusal !== undefined) return refusal
  const denial = view.shared ? denied(actor, 'view.share') : undefined
  if (denial !== undefined) return denial
  if (!isFiltered(view.query)) return refused('valueInvalid')
  return db.transaction().execute(async (tx): Promise<SaveListViewResult> => {
    if ((await countListViews(tx, actor.id)) >= mostViews) return refused('viewLimit', { limit: mostViews })
    const query = filtersOf(view.query)
    const id = await upsertListView(tx, { id: newId(), userId: actor.id, name, query, shared: view.shared })
    if (view.shared) await recordAudit(tx, actor, 'view.save', { kind: 'view', id }, { name })
    return { ok: true, id }
  })
}

export type ChangeListViewResult = { ok: true } | Refusal

/** Deletes a view: one's own, or a shared one by whoever may share. */
export async function removeListView(
  db: Database,
  actor: Person,
  { id }: { id: string },
): Promise<ChangeListViewResult> {
  return db.transaction().execute(async (tx): Promise<ChangeListViewResult> => {
    const view = await findListView(tx, id)
    if (view === undefined || !sees(actor, view)) return notFound
    if (view.userId !== actor.id && !can(actor, 'view.share')) return refused('deniedNotOwn')
    await deleteListView(tx, id)
    if (view.shared) await recordAudit(tx, actor, 'view.delete', { kind: 'view', id }, { name: view.name })
    return { ok: true }
  })
}

/** Has a person's list open with a view; with null, with all articles. */
export async function openWithListView(
  db: Database,
  actor: Person,
  { id }: { id: string | null },
): Promise<ChangeListViewResult> {
  if (id === null) {
    await deleteDefaultListView(db, actor.id)
    return { ok: true }
  }
  const view = await findListView(db, id)
  if (view === undefined || !sees(actor, view)) return notFound
  await upsertDefaultListView(db, actor.id, id)
  return { ok: true }
}

function sees(actor: Person, view: { userId: string; shared: boolean }): boolean {
  return view.userId === actor.id || view.shared
}
