export type { RevisionListRow } from '@/db/queries/revisions'

/** How many saves are listed at a time. Most of them are automatic and fold into a few lines. */
export const revisionsShown = 60
