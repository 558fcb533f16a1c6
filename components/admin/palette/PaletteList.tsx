import type { PaletteEntry, PaletteGroup, PaletteGroupKind } from '@/lib/palette/palette-entry'

type Props = {
  id: string
  groups: readonly PaletteGroup[]
  /** The place of the chosen entry among all. */
  current: number
  titleOf: (kind: PaletteGroupKind) => string
  label: string
  onPoint: (place: number) => void
  onOpen: (entry: PaletteEntry, inNewTab: boolean) => void
}

function showWhole(entry: HTMLElement | null): void {
  entry?.scrollIntoView({ block: 'nearest' })
}

/** What was found, by kind. The focus stays where one types; the chosen entry is named to it. */
export function PaletteList({ id, groups, current, titleOf, label, onPoint, onOpen }: Props) {
  const starts = groups.map((_, index) => groups.slice(0, index).reduce((sum, { entries }) => sum + entries.length, 0))
  return (
    <div id={`${id}-list`} role="listbox" aria-label={label} className="palette-list">
      {groups.map(({ kind, entries }, group) => (
        <div key={kind} role="group" aria-labelledby={`${id}-${kind}`}>
          <p id={`${id}-${kind}`} role="presentation" className="palette-kind">
            {titleOf(kind)}
          </p>
          {entries.map((entry, index) => {
            const place = (starts[group] ?? 0) + index
            return (
              <button
                key={entry.id}
                ref={place === current ? showWhole : undefined}
                type="button"
                id={`${id}-${place}`}
                role="option"
                tabIndex={-1}
                aria-selected={place === current}
                className="palette-entry"
                onPointerMove={() => place !== current && onPoint(place)}
                onPointerDown={(event) => event.preventDefault()}
                onClick={(event) => onOpen(entry, event.ctrlKey || event.metaKey)}
              >
                <span lang={entry.lang} className={kind === 'articles' ? 'palette-headline' : 'palette-label'}>
                  {entry.label}
                </span>
                <span className="palette-detail">{entry.detail}</span>
              </button>
            )
          })}
        </div>
      ))}
    </div>
  )
}
