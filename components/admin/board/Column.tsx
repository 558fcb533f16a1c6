import type { ReactNode } from 'react'
import { useDropTarget } from '@/components/admin/dragging/use-dragging'
import type { ArticleStatus } from '@/lib/articles/article'

type Props = {
  status: ArticleStatus
  over: boolean
  /** What is dragged now may come here. */
  possible: boolean
  accepts: () => boolean
  onOver: () => void
  onLeave: () => void
  onDrop: () => void
  children: ReactNode
}

/** The articles of one status. */
export function Column({ status, over, possible, children, ...target }: Props) {
  const ref = useDropTarget<HTMLElement>(target)
  return (
    <section
      ref={ref}
      aria-labelledby={`column-${status}`}
      className="board-column"
      data-over={over}
      data-possible={possible}
    >
      {children}
    </section>
  )
}
