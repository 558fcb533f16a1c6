import type { ArticleRow } from '@/db/queries/articles'
import { lockSection } from '@/db/queries/sections'
import type { Change } from '@/lib/cache/change'
import { invalid, type Refusal } from '@/lib/command-result'
import type { ArticleContent } from './article'
import type { ArticleField } from './check-content'
import { findFreeSlug, isSlugTaken, suggestSlug } from './free-slug'
import { missingToPublish } from './publish-requirements'

export type Prepared =
  | {
      ok: true
      /** With the slug that it will stand at. */
      content: ArticleContent
    }
  | Extract<Refusal<ArticleField>, { reason: 'invalid' }>

/**
 * Decides whether content can go before readers, and at which slug: one that was left empty is made from the headline. The section is
 * held until the transaction ends, so no other article can take the slug in between.
 * @param takenSlug what to do when readers find another article at the slug: ask the person, or, when nobody is there to ask, take
 *   the next free one
 */
export async function preparePublication(
  { tx }: Change,
  article: Pick<ArticleRow, 'id' | 'edition'>,
  content: ArticleContent,
  takenSlug: 'refuse' | 'number',
): Promise<Prepared> {
  const section = await lockSection(tx, content.sectionId)
  const missing = invalid(missingToPublish(content, article.edition, section))
  if (missing !== undefined) return missing
  const place = { edition: article.edition, sectionId: content.sectionId, articleId: article.id }
  if (content.slug === '') {
    const slug = await suggestSlug(tx, place, content.headline)
    return slug === ''
      ? { ok: false, reason: 'invalid', fieldErrors: { slug: { key: 'slugMissing' } } }
      : { ok: true, content: { ...content, slug } }
  }
  if (!(await isSlugTaken(tx, place, content.slug))) return { ok: true, content }
  const suggestion = await findFreeSlug(tx, place, content.slug)
  if (takenSlug === 'number') return { ok: true, content: { ...content, slug: suggestion } }
  return { ok: false, reason: 'invalid', fieldErrors: { slug: { key: 'slugTaken', values: { suggestion } } } }
}
