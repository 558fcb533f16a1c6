import type { Transaction } from 'kysely'
import type { Database } from '@/db/client'
import { newId } from '@/db/id'
import { findArticle, insertArticle } from '@/db/queries/articles'
import { findAuthorOfUser } from '@/db/queries/authors'
import { listSectionRows } from '@/db/queries/sections'
import { lockGroups, upsertTranslation } from '@/db/queries/translations'
import type { DB, Edition } from '@/db/schema'
import { recordAudit, userIdOf } from '@/lib/audit/record-audit'
import type { Actor } from '@/lib/auth/permissions'
import { emptyBody } from '@/lib/body/read-body'
import { change } from '@/lib/cache/change'
import { denied, notFound, type Refusal, refused } from '@/lib/command-result'
import { readSource } from '@/lib/translations/source'
import { type ArticleContent, plainFound } from './article'
import { type ArticleField, checkContent } from './check-content'
import { storeRevision } from './store-revision'

export type CreateArticleResult = { ok: true; id: string; version: number } | Refusal<ArticleField>

type NewArticle = {
  edition: Edition
  /** What is known already; the section is the edition's first, the byline the writer's own, if nothing else is said. */
  content?: Partial<ArticleContent>
  /** The article that this one translates, as it stands now. */
  translationOf?: string
}

type Original = { id: string; translationGroup: string; revisionId: string }

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
    const found = translationOf === undefined ? undefined : await findOriginal(tx, actor, translationOf, edition)
    if (found?.ok === false) return found
    const original = found?.original
    const beginning = { ...(await emptyContent(tx, actor, edition)), ...content }
    if (beginning.sectionId === '') return refused('noSectionYet')
    const checked = await checkContent(tx, edition, beginning)
    if (!checked.ok) return { ok: false, reason: 'invalid', fieldErrors: checked.fieldErrors }

    const id = newId()
    const createdBy = userIdOf(actor)
    const translationGroup = original?.translationGroup ?? newId()
    await insertArticle(tx, { id, edition, translationGroup, sectionId: checked.content.sectionId, createdBy })
    const { version } = await storeRevision(tx, { id, version: 0 }, checked.content, actor, now)
    if (original !== undefined) {
      const { id: originalId, revisionId } = original
      await upsertTranslation(tx, { articleId: id, originalId, revisionId, comparedBy: createdBy, comparedAt: now })
    }
    await recordAudit(
      tx,
      actor,
      'article.create',
      { kind: 'article', id },
      { edition, ...(original && { translationOf: original.id }) },
    )
    return { ok: true, id, version }
  })
}

/** The article to be translated, held so that no other translation into the same language is begun meanwhile. */
async function findOriginal(
  tx: Transaction<DB>,
  actor: Actor,
  id: string,
  edition: Edition,
): Promise<{ ok: true; original: Original } | Extract<Refusal, { message: unknown }>> {
  const row = await findArticle(tx, id)
  if (row === undefined) return notFound
  const denial = denied(actor, 'article.translate', row)
  if (denial !== undefined) return denial
  const group = await lockGroups(tx, [row.translationGroup])
  if (group.some((member) => member.edition === edition)) return refused('translationExists')
  const source = await readSource(tx, actor, row)
  if (source === undefined) return notFound
  return { ok: true, original: { id, translationGroup: row.translationGroup, revisionId: source.revisionId } }
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
    found: plainFound,
    relatedIds: null,
  }
}
