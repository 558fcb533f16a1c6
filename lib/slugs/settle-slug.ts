import type { DeskMessage } from '@/lib/i18n/desk-message'
import { numberedSlug, slugify } from '@/lib/kazakh/slug'

export type SettledSlug = { ok: true; slug: string } | { ok: false; message: DeskMessage }

type Question = {
  /** What a person typed, if anything. */
  typed: string
  /** What the slug is made from when nothing was typed. */
  name: string
  isReserved: (slug: string) => boolean
  isTaken: (slug: string) => Promise<boolean>
}

/**
 * Decides the slug of a section, tag, author or page. A typed one that is taken is refused with a free one to take instead; one made
 * from a name is numbered until it is free.
 */
export async function settleSlug({ typed, name, isReserved, isTaken }: Question): Promise<SettledSlug> {
  const wasTyped = typed.trim() !== ''
  const slug = slugify(wasTyped ? typed : name)
  if (slug === '') return { ok: false, message: { key: wasTyped ? 'slugInvalid' : 'slugMissing' } }
  if (isReserved(slug)) return { ok: false, message: { key: 'slugReserved', values: { slug } } }
  let suggestion = slug
  for (let number = 2; await isTaken(suggestion); number++) suggestion = numberedSlug(slug, number)
  if (suggestion === slug || !wasTyped) return { ok: true, slug: suggestion }
  return { ok: false, message: { key: 'slugTaken', values: { suggestion } } }
}
