import type { ArticleMessages } from '@/lib/i18n/article-messages'
import { word } from '@/lib/i18n/newsroom-message'
import type { ArticleDraft, DraftView } from './article-draft'
import { clockIn } from './clock-in'
import { TwoTexts } from './TwoTexts'

type Props = { draft: ArticleDraft; view: DraftView; messages: ArticleMessages; timeZone: string }

/** What a person must decide about two texts: after somebody else's save, and when text of an earlier visit was found. */
export function DraftDialogs({ draft, view, messages, timeZone }: Props) {
  const { saving, kept } = view
  if (saving.kind === 'conflict') {
    const { theirs, mine } = saving
    const time = clockIn(theirs.savedAt, timeZone)
    const name = theirs.savedBy ?? messages.somebody
    return (
      <TwoTexts
        title={messages.conflictTitle}
        text={word(messages.conflictText, { name, time })}
        mine={{
          title: messages.conflictMine,
          note: '',
          content: mine,
          choose: messages.keepMine,
          hint: messages.keepMineHint,
          onChoose: () => draft.settle('mine'),
        }}
        other={{
          title: messages.conflictTheirs,
          note: `${name}, ${time}`,
          content: theirs.content,
          choose: messages.takeTheirs,
          hint: messages.takeTheirsHint,
          onChoose: () => draft.settle('theirs'),
        }}
      />
    )
  }
  if (kept === undefined) return null
  return (
    <TwoTexts
      title={messages.keptTitle}
      text={word(messages.keptText, { time: clockIn(kept.keptAt, timeZone) })}
      mine={{
        title: messages.keptMine,
        note: clockIn(kept.keptAt, timeZone),
        content: kept.content,
        choose: messages.restoreKept,
        onChoose: () => draft.settleKept('kept'),
      }}
      other={{
        title: messages.conflictTheirs,
        note: '',
        content: draft.content(),
        choose: messages.discardKept,
        onChoose: () => draft.settleKept('server'),
      }}
    />
  )
}
