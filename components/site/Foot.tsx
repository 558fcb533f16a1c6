import { editionPath, type EditionView } from '@/lib/settings/site-view'
import { Tumar } from './Tumar'

/** The foot of every page: the name, the sections, the fixed pages, the archive and the feed. */
export function Foot({ view }: { view: EditionView }) {
  const { locale, site, messages, dates } = view
  return (
    <footer className="foot">
      <p className="name">
        <a href={editionPath(locale, '/')}>
          <Tumar />
          {site.name}
        </a>
      </p>
      <nav aria-label={messages.footer}>
        {site.pages.map(({ path, title }) => (
          <a key={path} href={editionPath(locale, path)}>
            {title}
          </a>
        ))}
        <a href={editionPath(locale, '/archive')}>{messages.archive}</a>
        <a href={editionPath(locale, '/search')}>{messages.search}</a>
        <a href={editionPath(locale, '/feed.xml')}>{messages.feed}</a>
      </nav>
      <p>{messages.clockOf(dates.zoneName())}</p>
    </footer>
  )
}
