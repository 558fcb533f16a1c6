import { editionPath, type EditionView } from '@/lib/settings/site-view'

/** The feed of a list, for those who read with a feed reader. */
export function Feeds({ path, title, view }: { path: string; title: string; view: EditionView }) {
  return (
    <p>
      <a className="more" href={editionPath(view.locale, `${path}/feed.xml`)} aria-label={view.messages.feedOf(title)}>
        {view.messages.feed}
      </a>
    </p>
  )
}
