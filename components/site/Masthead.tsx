import { editionPath, type EditionView, type Translation } from '@/lib/settings/site-view'
import { Moment } from './Moment'
import { ScriptSwitch } from './ScriptSwitch'
import { Tumar } from './Tumar'
import { localeOf } from '@/lib/i18n/editions'

export type MastheadProps = {
  view: EditionView
  /** Large, with the name as the heading of the page: the front page. */
  front?: boolean
  /** The slug of the section that the reader is in. */
  section?: string | undefined
  /** When the front page last gained something. */
  updatedAt?: Date | undefined
  /** The path of the page within its edition; left out where nothing stands at it, so that the other scripts begin at their front. */
  path?: string | undefined
  /** This page in other editions, or their front pages. */
  translations: readonly Translation[]
}

/** The head of every page: other languages, the name with its sign, the sections, the way to the search. */
export function Masthead({ view, front = false, section, updatedAt, path = '/', translations }: MastheadProps) {
  const { locale, site, messages, dates } = view
  const Name = front ? 'h1' : 'p'
  return (
    <header className={front ? 'mast front-mast' : 'mast'}>
      <div className="mast-top">
        <p>
          {updatedAt !== undefined && (
            <>
              {`${messages.lastUpdate}: `}
              <Moment date={updatedAt} dates={dates} />
            </>
          )}
        </p>
        {locale.edition === 'kk' && <ScriptSwitch view={view} path={path} />}
        <nav aria-label={messages.editions}>
          {translations.map(({ edition, path }) => {
            const other = localeOf(edition)
            return (
              <a key={edition} href={editionPath(other, path)} hrefLang={other.lang}>
                {messages.inEdition[edition]}
              </a>
            )
          })}
        </nav>
      </div>
      <div className="mast-name">
        <Name className="name">
          <a href={editionPath(locale, '/')}>
            <Tumar />
            {site.name}
          </a>
        </Name>
        {front && site.tagline !== '' && <p className="tagline">{site.tagline}</p>}
      </div>
      <nav className="sections" aria-label={messages.sections}>
        <ul>
          {site.navigation.map(({ label, href }) => (
            <li key={href}>
              <a href={editionPath(locale, href)} aria-current={href === `/${section}` ? 'true' : undefined}>
                {label}
              </a>
            </li>
          ))}
        </ul>
        <a className="to-search" href={editionPath(locale, '/search')}>
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <path d="M10.5 17a6.5 6.5 0 1 1 0-13 6.5 6.5 0 0 1 0 13ZM15.5 15.5 21 21" />
          </svg>
          {messages.search}
        </a>
      </nav>
    </header>
  )
}
