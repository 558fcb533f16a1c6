import type { Database } from '@/db/client'
import { newId } from '@/db/id'
import { findArticle, insertArticle } from '@/db/queries/articles'
import { findAuthorOfUser } from '@/db/queries/authors'
import { listSectionRows } from '@/db/queries/sections'
import type { Edition } from '@/db/schema'
import { recordAudit, userIdOf } from '@/lib/audit/record-audit'
import type { Actor } from '@/lib/auth/permissions'
import { emptyBody } from '@/lib/body/read-body'
import { change } from '@/lib/cache/change'
import { denied, type Refusal, refused } from '@/lib/command-result'
import type { ArticleContent } from './article'
import { type ArticleField, checkContent } from './check-content'
import { storeRevision } from './store-revision'

export type CreateArticleResult = { ok: true; id: string; version: number } | Refusal<ArticleField>

type NewArticle = {
  edition: Edition
  /** What is known already; the section is the edition's first, the byline the writer's own, if nothing else is said. */
  content?: Partial<ArticleContent>
  /** The article that this one translates. */
  translationOf?: string
}

/** Begins an article, as a draft of the person who begins it. */
export async function createArticle(
  db: Database,
  actor: Actor,
  { edition, content, translationOf }: NewArticle,
  now: Date = new Date(),
): Promise<CreateArticleResult> {
  const denial = denied(actor, 'article.create')
  if (denial !== undefined) return denial
  return change(db, async ({ tx }): Promise<CreateArticleResult> => {
    const original = translationOf === undefined ? undefined : await findArticle(tx, translationOf)
    const beginning = { ...(await emptyContent(tx, actor, edition)), ...content }
    if (beginning.sectionId === '') return refused('sectionMissing')
    const checked = await checkContent(tx, edition, beginning)
    if (!checked.ok) return { ok: false, reason: 'invalid', fieldErrors: checked.fieldErrors }

    const id = newId()
    const createdBy = userIdOf(actor)
    const translationGroup = original?.translationGroup ?? newId()
    await insertArticle(tx, { id, edition, translationGroup, sectionId: checked.content.sectionId, createdBy })
    const { version } = await storeRevision(tx, { id, version: 0 }, checked.content, actor, now)
    await recordAudit(tx, actor, 'article.create', { kind: 'article', id }, { edition })
    return { ok: true, id, version }
  })
}

async function emptyContent(db: Database, actor: Actor, edition: Edition): Promise<ArticleContent> {
  const section = (await listSectionRows(db)).find(({ names }) => Boolean(names[edition]))
  const author = actor === 'system' ? undefined : await findAuthorOfUser(db, actor.id)
  return {
    sectionId: section?.id ?? '',
    slug: '',
    headline: '',
    standfirst: '',
    body: emptyBody(),
    lead: null,
    authorIds: author === undefined ? [] : [author.id],
    tagIds: [],
  }
}
