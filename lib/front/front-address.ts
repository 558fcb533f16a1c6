import { isEdition } from '@/lib/i18n/editions'
import { isId } from '@/lib/forms/is-id'
import type { FrontPlace } from './arrangement'

/** The query of the screen and of the preview of a front: `?edition=kk`, with `&section=ID` for that of a section. */
export function frontQuery({ edition, sectionId }: FrontPlace): string {
  return new URLSearchParams({ edition, ...(sectionId !== null && { section: sectionId }) }).toString()
}

/** Reads it. What is missing is the front of the Kazakh edition. @returns undefined for what is no front at all */
export function parseFrontQuery(query: Readonly<Record<string, unknown>>): FrontPlace | undefined {
  const { edition = 'kk', section } = query
  if (!isEdition(edition)) return undefined
  if (section === undefined) return { edition, sectionId: null }
  return typeof section === 'string' && isId(section) ? { edition, sectionId: section } : undefined
}
