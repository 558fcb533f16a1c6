import { classNames } from '@/components/ui/class-names'
import type { ArticleStatus } from '@/lib/articles/article'

const looks: Record<ArticleStatus, string> = {
  draft: 'border-ink-soft border-2',
  in_review: 'bg-mark',
  approved: 'border-mark border-2',
  scheduled: 'border-accent border-2',
  published: 'bg-accent',
  withdrawn: 'bg-alarm',
}

/** A dot of colour beside a status in words; alone it says nothing. */
export function StatusDot({ status }: { status: ArticleStatus }) {
  return (
    <span aria-hidden="true" className={classNames('inline-block size-2.5 shrink-0 rounded-full', looks[status])} />
  )
}
