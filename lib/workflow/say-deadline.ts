import type { ArticleStatus } from '@/lib/articles/article'

/** When a text has to be ready, written out; `missed` when it was not. */
export type Deadline = { at: string; missed: boolean }

/**
 * The deadline of an article in words. Only a text that is not settled yet can miss it.
 * @param write writes a time in the person's language
 */
export function sayDeadline(
  { deadline, status }: { deadline: Date | null; status: ArticleStatus },
  write: (time: Date) => string,
  now: Date = new Date(),
): Deadline | null {
  if (deadline === null) return null
  const unsettled = status === 'draft' || status === 'in_review'
  return { at: write(deadline), missed: unsettled && deadline < now }
}
