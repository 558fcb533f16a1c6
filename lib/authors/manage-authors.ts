import type { Database } from '@/db/client'
import { newId } from '@/db/id'
import {
  type AuthorRow,
  countAuthorUses,
  deleteAuthor as deleteAuthorRow,
  findAuthor,
  insertAuthor,
  updateAuthor as updateAuthorRow,
} from '@/db/queries/authors'
import { markIndexStale } from '@/db/queries/search-index'
import { recordAudit } from '@/lib/audit/record-audit'
import { type Actor, can } from '@/lib/auth/permissions'
import { change } from '@/lib/cache/change'
import { tags } from '@/lib/cache/tags'
import { denied, notFound, type Refusal, refused } from '@/lib/command-result'
import { editions } from '@/lib/i18n/editions'
import { leaveRedirects } from '@/lib/slugs/leave-redirects'
import { type AuthorField, type AuthorInput, checkAuthor } from './check-author'

export type AuthorResult = { ok: true; author: AuthorRow } | Refusal<AuthorField>

/** Adds an author, that is a byline with a page. */
export async function createAuthor(db: Database, actor: Actor, input: AuthorInput): Promise<AuthorResult> {
  const denial = denied(actor, 'author.manage')
  if (denial !== undefined) return denial
  return change(db, async ({ tx, expires }): Promise<AuthorResult> => {
    const checked = await checkAuthor(tx, undefined, input)
    if (!checked.ok) return { ok: false, reason: 'invalid', fieldErrors: checked.fieldErrors }
    const author: AuthorRow = { id: newId(), ...checked.values }
    await insertAuthor(tx, author.id, checked.values)
    const detail = { slug: author.slug, names: author.names }
    await recordAudit(tx, actor, 'author.create', { kind: 'author', id: author.id }, detail)
    expires([tags.author(author.id), ...addressesOf(author)])
    return { ok: true, author }
  })
}

/**
 * Changes an author; the old address leads to the new one. People may change what their own page says; whose page it is and where it
 * stands is for those who manage authors.
 */
export async function updateAuthor(
  db: Database,
  actor: Actor,
  { id, ...input }: AuthorInput & { id: string },
): Promise<AuthorResult> {
  return change(db, async ({ tx, expires }): Promise<AuthorResult> => {
    const before = await findAuthor(tx, id)
    if (before === undefined) return notFound
    const denial = denied(actor, 'author.edit', { createdBy: before.userId })
    if (denial !== undefined) return denial
    const permitted = can(actor, 'author.manage') ? input : { ...input, slug: before.slug, userId: before.userId }
    const checked = await checkAuthor(tx, id, permitted)
    if (!checked.ok) return { ok: false, reason: 'invalid', fieldErrors: checked.fieldErrors }
    const author: AuthorRow = { id, ...checked.values }
    await updateAuthorRow(tx, id, checked.values)
    await leaveRedirects(tx, { target: 'author', id, editions, from: pathOf(before), to: pathOf(author) })
    const detail = {
      before: { slug: before.slug, names: before.names },
      after: { slug: author.slug, names: author.names },
    }
    await recordAudit(tx, actor, 'author.update', { kind: 'author', id }, detail)
    // A byline stands on pages that cannot be told from the author alone: a renamed one puts all out of date.
    expires([tags.author(id), ...addressesOf(before), ...addressesOf(author)])
    if (isRenamed(before, author)) {
      expires([tags.site(), tags.sitemap(), ...editions.map(tags.feeds)])
      await markIndexStale(tx, { authorId: id })
    }
    return { ok: true, author }
  })
}

/** Deletes an author whom no article names. */
export async function deleteAuthor(db: Database, actor: Actor, { id }: { id: string }): Promise<AuthorResult> {
  const denial = denied(actor, 'author.manage')
  if (denial !== undefined) return denial
  return change(db, async ({ tx, expires }): Promise<AuthorResult> => {
    const author = await findAuthor(tx, id)
    if (author === undefined) return notFound
    const count = await countAuthorUses(tx, id)
    if (count > 0) return refused('inUse', { count })
    await deleteAuthorRow(tx, id)
    await recordAudit(tx, actor, 'author.delete', { kind: 'author', id }, { slug: author.slug, names: author.names })
    expires([tags.author(id), tags.sitemap(), ...addressesOf(author)])
    return { ok: true, author }
  })
}

function pathOf(author: Pick<AuthorRow, 'slug'>): string {
  return `/author/${author.slug}`
}

function addressesOf(author: AuthorRow): string[] {
  return editions.map((edition) => tags.address(edition, pathOf(author)))
}

function isRenamed(before: AuthorRow, after: AuthorRow): boolean {
  return before.slug !== after.slug || editions.some((edition) => before.names[edition] !== after.names[edition])
}
