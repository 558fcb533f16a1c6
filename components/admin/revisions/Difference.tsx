import type { ReactNode } from 'react'
import { classNames } from '@/components/ui/class-names'
import type { ArticleMessages } from '@/lib/i18n/article-messages'
import type { RevisionMessages } from '@/lib/i18n/messages/revision-kk'
import type { BlockDifference, RevisionDifference, SettingDifference } from '@/lib/revisions/compare-revisions'
import { type Run, Runs, type Side } from './Runs'

export type DifferenceView = 'sideBySide' | 'inline'

type Props = {
  difference: RevisionDifference
  view: DifferenceView
  messages: ArticleMessages
  words: RevisionMessages
}

/** What differs between two revisions: side by side, each text whole in its column; or in one text, with what came and what went. */
export function Difference({ difference, view, messages, words }: Props) {
  const { headline, standfirst, blocks, settings, same } = difference
  return (
    <div className={`difference is-${view}`} data-view={view}>
      {same && <p role="status">{words.same}</p>}
      <Row view={view} words={words} label={messages.headline} runs={headline} className="difference-headline" />
      <Row view={view} words={words} label={messages.standfirst} runs={standfirst} className="difference-standfirst" />
      {blocks.map((block, index) => (
        <Row
          // Blocks have no name of their own, and this list is never reordered.
          key={index}
          view={view}
          words={words}
          label={labelOf(block, words)}
          runs={block.runs}
          kind={block.kind}
          className={`is-${block.type}`}
        />
      ))}
      {settings.length > 0 && (
        <section aria-label={words.settings}>
          <h3>{words.settings}</h3>
          {settings.map((setting) => (
            <Row
              key={setting.name}
              view={view}
              words={words}
              label={words.fields[setting.name]}
              runs={settingRuns(setting, words)}
              kind="changed"
            />
          ))}
        </section>
      )}
    </div>
  )
}

function labelOf({ type, pictureChanged }: BlockDifference, words: RevisionMessages): string {
  return [words.blocks[type], pictureChanged ? words.pictureChanged : ''].filter((text) => text !== '').join(' · ')
}

function settingRuns({ name, before, after }: SettingDifference, words: RevisionMessages): Run[] {
  const say = (values: readonly string[]) => {
    if (values.length === 0) return words.nothing
    return name === 'noindex' ? words.yes : values.join(', ')
  }
  return [
    { kind: 'removed', text: say(before) },
    { kind: 'added', text: say(after) },
  ]
}

type RowProps = {
  view: DifferenceView
  words: RevisionMessages
  label: string
  runs: readonly Run[]
  kind?: BlockDifference['kind']
  className?: string
}

function Row({ view, words, label, runs, kind, className }: RowProps) {
  if (runs.length === 0 && label === '') return null
  const changed = kind === undefined ? runs.some((run) => run.kind !== 'same') : kind !== 'same'
  const cell = (side: Side, name: string | undefined): ReactNode => (
    <div className={classNames('difference-cell', changed && 'is-changed', className)}>
      {label !== '' && <small>{label}</small>}
      {kind === (side === 'older' ? 'removed' : 'added') && name !== undefined && <small>{name}</small>}
      <Runs runs={runs} side={side} />
    </div>
  )
  if (view === 'inline') return cell('both', undefined)
  return (
    <div className="difference-row">
      {cell('older', words.removed)}
      {cell('newer', words.added)}
    </div>
  )
}
