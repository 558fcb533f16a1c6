import './strip.css'
import type { FrontStrip } from '@/lib/front/arrangement'
import { editionPath, type EditionView } from '@/lib/settings/site-view'

/** The line of breaking news above everything else; nothing while there is none. */
export function BreakingStrip({ strip, view }: { strip: FrontStrip | null; view: EditionView }) {
  if (strip === null) return null
  return (
    <aside className="strip" aria-label={view.messages.breakingNews}>
      <p>
        <strong>{view.messages.breakingNews}</strong>{' '}
        {strip.path === null ? strip.text : <a href={editionPath(view.locale, strip.path)}>{strip.text}</a>}
      </p>
    </aside>
  )
}
