import type { Save } from '@/components/admin/articles/article-actions'

/** Saves of one person that follow each other this closely are one sitting. */
const SITTING_MS = 5 * 60_000

/** A save that is shown, and those shortly before it that the list folds away. */
export type FoldedSave = { save: Save; earlier: readonly Save[] }

/**
 * Folds the automatic saves of one sitting under the last of them. Every save stays, and stays within reach; one with a name, and one
 * that is public, approved or scheduled, always has a line of its own.
 * @param saves newest first
 */
export function foldSaves(saves: readonly Save[]): FoldedSave[] {
  const folded: { save: Save; earlier: Save[] }[] = []
  for (const save of saves) {
    const last = folded.at(-1)
    const next = last?.earlier.at(-1) ?? last?.save
    const sameSitting =
      next !== undefined && next.savedBy === save.savedBy && next.savedAtMs - save.savedAtMs <= SITTING_MS
    if (last !== undefined && sameSitting && !standsOut(save)) last.earlier.push(save)
    else folded.push({ save, earlier: [] })
  }
  return folded
}

function standsOut({ name, note, public: isPublic, approved, scheduled }: Save): boolean {
  return name !== '' || note !== '' || isPublic || approved || scheduled
}
