import type { Database } from '@/db/client'
import { newId } from '@/db/id'
import { type ArticleRow, findArticle } from '@/db/queries/articles'
import {
  deleteTranslationsWith,
  type GroupMemberRow,
  listGroup,
  lockGroups,
  updateGroup,
  upsertTranslation,
} from '@/db/queries/translations'
import { recordAudit, userIdOf } from '@/lib/audit/record-audit'
import type { Actor } from '@/lib/auth/permissions'
import { type Change, change } from '@/lib/cache/change'
import { tags } from '@/lib/cache/tags'
import { denied, notFound, type Refusal, refused } from '@/lib/command-result'
import { readSource } from './source'

type LinkResult = { ok: true } | Refusal

/**
 * Makes an article that is there already the translation of another, and says of it that it says the same as the original does now.
 * The translations that either has come together; readers are led from each to all others.
 */
export async function linkTranslation(
  db: Database,
  actor: Actor,
  { id, originalId }: { id: string; originalId: string },
  now: Date = new Date(),
): Promise<LinkResult> {
  return change(db, async (change): Promise<LinkResult> => {
    const { tx } = change
    const articles = await lockBoth(change, id, originalId)
    if (articles === undefined) return notFound
    const { article, original, members } = articles
    const denial = denied(actor, 'article.edit', article) ?? denied(actor, 'article.translate', original)
    if (denial !== undefined) return denial
    const editions = new Set(members.map(({ edition }) => edition))
    if (editions.size < members.length) return refused('translationExists')
    const source = await readSource(tx, actor, original)
    if (source === undefined) return notFound

    const moving = members.filter(({ id: member }) => member !== originalId).map((member) => member.id)
    await updateGroup(tx, moving, original.translationGroup)
    const comparison = { revisionId: source.revisionId, comparedBy: userIdOf(actor), comparedAt: now }
    await upsertTranslation(tx, { articleId: id, originalId, ...comparison })
    expirePages(change, members)
    await recordAudit(tx, actor, 'article.link', { kind: 'article', id }, { original: original.headline, originalId })
    return { ok: true }
  })
}

/** Takes an article out of its group: it is nobody's translation then, and nobody's original. */
export async function unlinkTranslation(db: Database, actor: Actor, { id }: { id: string }): Promise<LinkResult> {
  return change(db, async (change): Promise<LinkResult> => {
    const { tx } = change
    const article = await findArticle(tx, id)
    if (article === undefined) return notFound
    const denial = denied(actor, 'article.edit', article)
    if (denial !== undefined) return denial
    const members = await lockGroups(tx, [article.translationGroup])
    if (members.length < 2) return refused('notTranslated')
    await updateGroup(tx, [id], newId())
    await deleteTranslationsWith(tx, id)
    expirePages(change, members)
    await recordAudit(tx, actor, 'article.unlink', { kind: 'article', id }, { headline: article.headline })
    return { ok: true }
  })
}

type Both = { article: ArticleRow; original: ArticleRow; members: GroupMemberRow[] }

/** Both articles with everything that is linked with either, held until the transaction ends. */
async function lockBoth({ tx }: Change, id: string, originalId: string): Promise<Both | undefined> {
  const groups = await Promise.all([findArticle(tx, id), findArticle(tx, originalId)])
  await lockGroups(
    tx,
    groups.flatMap((row) => (row === undefined ? [] : [row.translationGroup])),
  )
  // What is read after waiting for the locks is what another transaction left.
  const [article, original] = [await findArticle(tx, id), await findArticle(tx, originalId)]
  if (article === undefined || original === undefined || id === originalId) return undefined
  const own = await listGroup(tx, article.translationGroup)
  const others =
    article.translationGroup === original.translationGroup ? [] : await listGroup(tx, original.translationGroup)
  return { article, original, members: [...own, ...others] }
}

/** The page of each says where the others are. */
function expirePages({ expires }: Change, members: readonly GroupMemberRow[]): void {
  expires(members.map(({ id }) => tags.article(id)))
}
