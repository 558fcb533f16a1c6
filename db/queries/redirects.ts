import { type Kysely, sql } from 'kysely'
import { newId } from '@/db/id'
import type { DB, Edition, RedirectTarget } from '@/db/schema'

/** Where an old address leads: to a thing by its id, or to an address outside what this house knows. */
export type RedirectRow =
  | { path: string; target: Exclude<RedirectTarget, 'address'>; targetId: string }
  | { path: string; target: 'address'; targetAddress: string }

/** Makes an old address lead to a thing. Whatever it led to before is forgotten: the last thing that stood there counts. */
export async function upsertRedirect(
  db: Kysely<DB>,
  redirect: { edition: Edition; path: string; target: Exclude<RedirectTarget, 'address'>; targetId: string },
): Promise<void> {
  const { edition, path, target, targetId } = redirect
  const values = { target, target_id: targetId, target_address: null, created_at: sql<Date>`clock_timestamp()` }
  await db
    .insertInto('redirect')
    .values({ id: newId(), edition, path, ...values })
    .onConflict((conflict) => conflict.columns(['edition', 'path']).doUpdateSet(values))
    .execute()
}

/** Forgets that a path led to this thing, because the thing stands there again. */
export async function deleteRedirect(
  db: Kysely<DB>,
  redirect: { edition: Edition; path: string; targetId: string },
): Promise<void> {
  await db
    .deleteFrom('redirect')
    .where('edition', '=', redirect.edition)
    .where('path', '=', redirect.path)
    .where('target_id', '=', redirect.targetId)
    .execute()
}

/** The redirects at these paths, the latest first. */
export async function listRedirects(
  db: Kysely<DB>,
  edition: Edition,
  paths: readonly string[],
): Promise<RedirectRow[]> {
  if (paths.length === 0) return []
  const rows = await db
    .selectFrom('redirect')
    .select(['path', 'target', 'target_id', 'target_address'])
    .where('edition', '=', edition)
    .where('path', 'in', paths)
    .orderBy('created_at', 'desc')
    .execute()
  return rows.flatMap(({ path, target, target_id, target_address }): RedirectRow[] => {
    if (target === 'address') return target_address === null ? [] : [{ path, target, targetAddress: target_address }]
    return target_id === null ? [] : [{ path, target, targetId: target_id }]
  })
}

/** Every old address that leads to a thing, the oldest first. */
export async function listPathsTo(db: Kysely<DB>, targetId: string): Promise<{ edition: Edition; path: string }[]> {
  return db
    .selectFrom('redirect')
    .select(['edition', 'path'])
    .where('target_id', '=', targetId)
    .orderBy('created_at')
    .execute()
}

/** The present path of a thing that a redirect leads to; undefined when the thing is gone or not public. */
export async function findPresentPath(
  db: Kysely<DB>,
  target: Exclude<RedirectTarget, 'address'>,
  id: string,
): Promise<string | undefined> {
  switch (target) {
    case 'article': {
      const found = await db
        .selectFrom('publication as p')
        .innerJoin('section as s', 's.id', 'p.section_id')
        .select(['s.slug as sectionSlug', 'p.slug'])
        .where('p.article_id', '=', id)
        .executeTakeFirst()
      return found && `/${found.sectionSlug}/${found.slug}`
    }
    case 'section': {
      const found = await db.selectFrom('section').select('slug').where('id', '=', id).executeTakeFirst()
      return found && `/${found.slug}`
    }
    case 'tag':
    case 'series':
    case 'author':
    case 'page': {
      const found = await db.selectFrom(target).select('slug').where('id', '=', id).executeTakeFirst()
      return found && `/${target}/${found.slug}`
    }
  }
}
