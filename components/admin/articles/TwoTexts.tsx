import { Dialog } from '@/components/admin/editor/Dialog'
import { Button } from '@/components/ui/Button'
import { classNames } from '@/components/ui/class-names'
import type { ArticleContent } from '@/lib/articles/article'
import { plainText } from '@/lib/body/read-body'

type Text = {
  title: string
  note: string
  content: ArticleContent
  choose: string
  hint?: string
  disabled?: boolean
  onChoose: () => void
}

type Props = {
  title: string
  text: string
  mine: Text
  other: Text
  /** Leave both out where a choice must be made: then it cannot be closed. */
  closeLabel?: string
  onClose?: () => void
}

/** Two versions of one article side by side, what differs marked, and the choice which one to go on from. */
export function TwoTexts({ title, text, closeLabel, onClose, mine, other }: Props) {
  return (
    <Dialog
      title={title}
      size="large"
      {...(closeLabel !== undefined && { closeLabel })}
      {...(onClose !== undefined && { onClose })}
    >
      <p className="mb-4 max-w-3xl">{text}</p>
      <div className="grid gap-6 md:grid-cols-2">
        <Version text={mine} against={other.content} kind="primary" />
        <Version text={other} against={mine.content} kind="secondary" />
      </div>
    </Dialog>
  )
}

function Version({ text, against, kind }: { text: Text; against: ArticleContent; kind: 'primary' | 'secondary' }) {
  const present = new Set(linesOf(against))
  return (
    <section aria-label={text.title} className="border-rule grid grid-rows-[auto_1fr_auto] gap-3 border-t pt-3">
      <h3 className="m-0! font-semibold">
        {text.title} <span className="text-ink-soft text-small block font-normal">{text.note}</span>
      </h3>
      <div className="font-serif leading-relaxed">
        {linesOf(text.content).map((line, index) => (
          <p
            // Lines have no name of their own, and this list is never reordered.
            key={`${index}-${line}`}
            className={classNames(
              'mb-2 px-1',
              index === 0 && 'text-large font-bold',
              !present.has(line) && 'bg-accent/14',
            )}
          >
            {line}
          </p>
        ))}
      </div>
      <div className="bg-paper sticky bottom-0 py-2">
        <Button kind={kind} disabled={text.disabled} onClick={text.onChoose} className="w-full">
          {text.choose}
        </Button>
        {text.hint !== undefined && <p className="text-ink-soft text-small mt-1.5">{text.hint}</p>}
      </div>
    </section>
  )
}

function linesOf({ headline, standfirst, body }: ArticleContent): string[] {
  return [headline, standfirst, ...plainText(body).split('\n')].filter((line) => line !== '')
}
