import './series-box.css'
import { type SeriesPart, seriesPath, type SeriesPlace } from '@/lib/series/series'
import { editionPath, type EditionView } from '@/lib/settings/site-view'

type Props = { place: SeriesPlace; view: EditionView }

/** Parts that stand in the box at most: those around this one. The page of the series has them all. */
const shown = 10

/** The series that an article is a part of: what came before, what comes next, and the others. */
export function SeriesBox({ place: { series, parts, at }, view }: Props) {
  const { messages, locale } = view
  const from = Math.max(0, Math.min(at - shown / 2, parts.length - shown))
  const near = parts.slice(from, from + shown)
  return (
    <nav className="series-box" aria-labelledby="series">
      <p className="kicker">
        {messages.series} · {messages.seriesPart(at + 1, parts.length)}
      </p>
      <h2 className="hl" id="series">
        <a href={editionPath(locale, seriesPath(series))}>{series.name}</a>
      </h2>
      <div>
        <Step label={messages.previousPart} part={parts[at - 1]} rel="prev" view={view} />
        <Step label={messages.nextPart} part={parts[at + 1]} rel="next" view={view} />
      </div>
      <details>
        <summary>{messages.allParts}</summary>
        <ol start={from + 1}>
          {near.map(({ id, path, headline }, index) => (
            <li key={id}>
              {from + index === at ? (
                <b aria-current="page">{headline}</b>
              ) : (
                <a href={editionPath(locale, path)}>{headline}</a>
              )}
            </li>
          ))}
        </ol>
        {near.length < parts.length && (
          <p>
            <a className="more" href={editionPath(locale, seriesPath(series))}>
              {messages.seriesSize(parts.length)}
            </a>
          </p>
        )}
      </details>
    </nav>
  )
}

type StepProps = { label: string; part: SeriesPart | undefined; rel: 'prev' | 'next'; view: EditionView }

function Step({ label, part, rel, view }: StepProps) {
  if (part === undefined) return null
  return (
    <p>
      <small>{label}</small>
      <a rel={rel} href={editionPath(view.locale, part.path)}>
        {part.headline}
      </a>
    </p>
  )
}
