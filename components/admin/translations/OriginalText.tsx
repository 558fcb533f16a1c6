import './changes.css'
import { ArticleBody } from '@/components/article/body/ArticleBody'
import { Photo } from '@/components/site/Photo'
import type { Block } from '@/lib/body/body'
import type { TranslationMessages } from '@/lib/i18n/translation-messages'
import type { EditionView } from '@/lib/settings/site-view'
import type { BlockChange, LineChange, WordRun } from '@/lib/translations/compare-texts'
import type { OriginalBeside } from '@/lib/translations/open-translator'

type Props = { original: OriginalBeside; view: EditionView; messages: TranslationMessages }

/** The text of an original as readers see it, with what has changed in it. */
export function OriginalText({ original, view, messages }: Props) {
  const { changes, source, pictures, edition } = original
  const { lead } = source.content
  const picture = lead === null ? undefined : pictures[lead.mediaId]
  const empty = source.content.headline === '' && changes.blocks.length === 0
  return (
    <article lang={edition} className="original-text">
      {empty && <p className="text-ink-soft">{messages.noText}</p>}
      <Line change={changes.headline} name={messages.lineChanged} heading />
      <Line change={changes.standfirst} name={messages.lineChanged} />
      {lead !== null && (
        <div className={changes.leadChanged ? 'original-block is-changed' : 'original-block'}>
          {changes.leadChanged && <p className="change-name">{messages.leadChanged}</p>}
          <figure>
            {picture !== undefined && <Photo picture={picture} slot="article" alt={lead.alt} />}
            <figcaption>
              {[lead.alt, lead.caption, lead.credit]
                .filter((words) => words !== '')
                .map((words) => (
                  <span key={words} className="block">
                    {words}
                  </span>
                ))}
            </figcaption>
          </figure>
        </div>
      )}
      {lead === null && changes.leadChanged && (
        <p className="original-block is-changed change-name as-changes">{messages.leadChanged}</p>
      )}
      {changes.blocks.map((change, index) => (
        <ChangedBlock key={index} {...{ change, view, pictures, messages }} />
      ))}
    </article>
  )
}

function Line({ change, name, heading = false }: { change: LineChange; name: string; heading?: boolean }) {
  const Tag = heading ? 'h2' : 'p'
  const look = heading ? 'original-headline' : 'original-standfirst'
  if (change.kind === 'same') return change.text === '' ? null : <Tag className={look}>{change.text}</Tag>
  return (
    <div className="original-block is-changed">
      <p className="change-name">{name}</p>
      {change.text !== '' && <Tag className={look}>{change.text}</Tag>}
      <p className="as-changes">
        <Words runs={change.words} />
      </p>
    </div>
  )
}

type BlockProps = {
  change: BlockChange
  view: EditionView
  pictures: OriginalBeside['pictures']
  messages: TranslationMessages
}

function ChangedBlock({ change, view, pictures, messages }: BlockProps) {
  const text = <OneBlock block={change.block} view={view} pictures={pictures} />
  switch (change.kind) {
    case 'same':
      return <div className="original-block">{text}</div>
    case 'added':
      return (
        <div className="original-block is-added">
          <p className="change-name">{messages.blockAdded}</p>
          {text}
        </div>
      )
    case 'removed':
      return (
        <div className="original-block is-removed as-changes">
          <p className="change-name">{messages.blockRemoved}</p>
          {text}
        </div>
      )
    case 'changed':
      return (
        <div className="original-block is-changed">
          <p className="change-name">{change.words.length === 0 ? messages.formChanged : messages.blockChanged}</p>
          {change.words.length === 0 ? (
            text
          ) : (
            <>
              <div className="as-text">{text}</div>
              <p className="as-changes whitespace-pre-line">
                <Words runs={change.words} />
              </p>
            </>
          )}
        </div>
      )
    default:
      return change satisfies never
  }
}

function OneBlock({ block, ...context }: { block: Block } & Pick<BlockProps, 'view' | 'pictures'>) {
  return <ArticleBody body={{ type: 'doc', content: [block] }} {...context} />
}

function Words({ runs }: { runs: readonly WordRun[] }) {
  return runs.map(({ kind, text }, index) => {
    if (kind === 'added') return <ins key={index}>{text}</ins>
    if (kind === 'removed') return <del key={index}>{text}</del>
    return <span key={index}>{text}</span>
  })
}
