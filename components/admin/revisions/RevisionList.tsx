import type { Save } from '@/components/admin/articles/article-actions'
import type { ArticleMessages } from '@/lib/i18n/article-messages'
import type { RevisionMessages } from '@/lib/i18n/messages/revision-kk'
import { word } from '@/lib/i18n/newsroom-message'
import { foldSaves } from './fold-saves'

type Props = {
  saves: readonly Save[]
  messages: ArticleMessages
  words: RevisionMessages
  onLook: (save: Save) => void
}

/** The saves of an article, newest first. The automatic ones of one sitting are folded under the last of them. */
export function RevisionList({ saves, messages, words, onLook }: Props) {
  const line = (save: Save) => <RevisionLine {...{ save, messages, words }} onPress={() => onLook(save)} />
  return (
    <ol className="mt-1">
      {foldSaves(saves).map(({ save, earlier }) => (
        <li key={save.id}>
          {line(save)}
          {earlier.length > 0 && (
            <details className="revision-fold">
              <summary>{words.autosaves(earlier.length)}</summary>
              <ol>
                {earlier.map((one) => (
                  <li key={one.id}>{line(one)}</li>
                ))}
              </ol>
            </details>
          )}
        </li>
      ))}
    </ol>
  )
}

type LineProps = { save: Save; messages: ArticleMessages; words: RevisionMessages; onPress: () => void }

function RevisionLine({ save, messages, words, onPress }: LineProps) {
  return (
    <button type="button" className="revision-line" onClick={onPress}>
      {sayRevision(save, messages)}
      {marksOf(save, words).map((mark) => (
        <b key={mark}>{mark}</b>
      ))}
      <span>{word(messages.revisionBy, { time: save.savedAt, name: save.savedByName ?? messages.somebody })}</span>
      {save.note !== '' && <span>{save.note}</span>}
    </button>
  )
}

/** A revision by its number, and by its name if it has one. */
export function sayRevision({ number, name }: Save, messages: ArticleMessages): string {
  const numbered = word(messages.revisionNumber, { number })
  return name === '' ? numbered : `${numbered}: ${name}`
}

/** What a revision is to readers and to the newsroom. */
export function marksOf(save: Save, words: RevisionMessages): string[] {
  return (['public', 'approved', 'scheduled'] as const).filter((mark) => save[mark]).map((mark) => words[mark])
}
