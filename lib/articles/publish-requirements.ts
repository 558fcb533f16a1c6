import type { Edition } from '@/db/schema'
import type { SectionRow } from '@/db/queries/sections'
import type { Body } from '@/lib/body/body'
import { plainText, walk } from '@/lib/body/read-body'
import type { FieldErrors } from '@/lib/command-result'
import type { ArticleContent } from './article'
import type { ArticleField } from './check-content'

/**
 * What an article still lacks to go before readers. Alternative texts are required by WCAG 2.2, success criterion 1.1.1.
 * @param section the article's section; undefined when it has none
 * @returns an error for each part that lacks something; none when it can be published. The slug is checked where it is made.
 */
export function missingToPublish(
  content: ArticleContent,
  edition: Edition,
  section: SectionRow | undefined,
): FieldErrors<ArticleField> {
  const errors: FieldErrors<ArticleField> = {}
  if (content.headline === '') errors.headline = { key: 'headlineMissing' }
  if (section === undefined) errors.sectionId = { key: 'sectionMissing' }
  else if (!section.names[edition]) errors.sectionId = { key: 'sectionNotInEdition' }
  if (content.authorIds.length === 0) errors.authorIds = { key: 'authorMissing' }
  if (content.lead !== null && content.lead.alt === '') errors.leadAlt = { key: 'leadAltMissing' }
  if (isEmpty(content)) errors.body = { key: 'bodyMissing' }
  const withoutAlt = countPicturesWithoutAlt(content.body)
  if (withoutAlt > 0) errors.body = { key: 'bodyAltMissing', values: { count: withoutAlt } }
  return errors
}

/** How many pictures of a body nobody has described yet. */
export function countPicturesWithoutAlt(body: Body): number {
  let count = 0
  walk(body, (node) => {
    if (node.type === 'picture' && node.attrs.alt.trim() === '') count++
  })
  return count
}

/** A report in pictures, or a post that is embedded, is an article too. */
function isEmpty({ body }: ArticleContent): boolean {
  return (
    plainText(body) === '' &&
    !body.content.some((block) => ['picture', 'gallery', 'recording', 'embed'].includes(block.type))
  )
}
