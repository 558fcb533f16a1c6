import { lockArticle } from '@/db/queries/articles'
import { findPublicFootprint } from '@/db/queries/publication-writes'
import { findSection } from '@/db/queries/sections'
import { findTag } from '@/db/queries/tags'
import { amendArticle, permissionToAmend } from '@/lib/articles/amend-article'
import type { ArticleContent } from '@/lib/articles/article'
import type { ArticleRefusal } from '@/lib/articles/article-results'
import { withdrawArticle } from '@/lib/articles/withdraw-article'
import { recordAudit } from '@/lib/audit/record-audit'
import type { Actor } from '@/lib/auth/permissions'
import type { Change } from '@/lib/cache/change'
import { denied, notFound, refused } from '@/lib/command-result'
import { trashArticle } from '@/lib/trash/trash-article'
import { askToWork } from '@/lib/workflow/assign-article'
import type { BulkCommand } from './bulk-command'

type Applied = { ok: true } | ArticleRefusal

/** Does to one article what was asked for several, if this person may do it to this one. */
export async function applyCommand(
  change: Change,
  actor: Actor,
  id: string,
  command: BulkCommand,
  now: Date,
): Promise<Applied> {
  switch (command.kind) {
    case 'withdraw': {
      const withdrawn = await withdrawArticle(change.tx, actor, { id, reason: command.reason }, now)
      const notOut = !withdrawn.ok && withdrawn.reason === 'refused'
      return notOut ? refused('notPublic') : withdrawn
    }
    case 'trash':
      return trashArticle(change.tx, actor, { id, reason: command.reason }, now)
    case 'assign':
      return askToWork(change, actor, { id, userId: command.userId }, now)
    case 'move':
      return moveToSection(change, actor, { id, sectionId: command.sectionId }, now)
    case 'tag':
    case 'untag':
      return changeTag(change, actor, { id, kind: command.kind, tagId: command.tagId }, now)
  }
}

async function moveToSection(
  change: Change,
  actor: Actor,
  { id, sectionId }: { id: string; sectionId: string },
  now: Date,
): Promise<Applied> {
  const { tx } = change
  const article = await lockArticle(tx, id)
  if (article === undefined) return notFound
  const denial = denied(actor, permissionToAmend(article), article)
  if (denial !== undefined) return denial
  const section = await findSection(tx, sectionId)
  if (section === undefined) return refused('sectionMissing')
  if (!section.names[article.edition]) return refused('sectionNotInEdition')
  const seen = await findPublicFootprint(tx, id)
  if (article.sectionId === sectionId && (seen === undefined || seen.sectionId === sectionId))
    return refused('alreadyInSection')
  const edit = (content: ArticleContent) => ({ ...content, sectionId })
  const moved = await amendArticle(change, article, { edit, takenSlug: 'number', actor, now })
  if (!moved.ok) return moved
  await recordAudit(tx, actor, 'article.move', { kind: 'article', id }, { sectionId, path: moved.path })
  return { ok: true }
}

async function changeTag(
  change: Change,
  actor: Actor,
  { id, kind, tagId }: { id: string; kind: 'tag' | 'untag'; tagId: string },
  now: Date,
): Promise<Applied> {
  const { tx } = change
  const article = await lockArticle(tx, id)
  if (article === undefined) return notFound
  const denial = denied(actor, permissionToAmend(article), article)
  if (denial !== undefined) return denial
  const tag = await findTag(tx, tagId)
  if (tag === undefined) return refused('tagUnknown')
  if (tag.edition !== article.edition) return refused('tagOtherEdition')
  const seen = await findPublicFootprint(tx, id)
  const carrying = [article, ...(seen === undefined ? [] : [seen])].map(({ tagIds }) => tagIds.includes(tagId))
  if (kind === 'tag' && carrying.every(Boolean)) return refused('alreadyTagged')
  if (kind === 'untag' && !carrying.some(Boolean)) return refused('notTagged')
  const edit = (content: ArticleContent): ArticleContent => {
    const others = content.tagIds.filter((other) => other !== tagId)
    return { ...content, tagIds: kind === 'untag' ? others : [...others, tagId] }
  }
  const changed = await amendArticle(change, article, { edit, takenSlug: 'refuse', actor, now })
  if (!changed.ok) return changed
  await recordAudit(tx, actor, `article.${kind}`, { kind: 'article', id }, { name: tag.name })
  return { ok: true }
}
