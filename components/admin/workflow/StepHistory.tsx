import { word } from '@/lib/i18n/newsroom-message'
import type { WorkflowMessages } from '@/lib/i18n/workflow-messages'
import type { TakenStep } from '@/lib/workflow/read-workflow'

/** Who passed the article on, when and why: newest first. */
export function StepHistory({ history, words }: { history: readonly TakenStep[]; words: WorkflowMessages }) {
  if (history.length === 0) return null
  return (
    <details className="border-rule border-t pt-3">
      <summary className="font-semibold">{words.workflow}</summary>
      <ol className="mt-2 grid gap-2.5 leading-snug">
        {history.map(({ id, words: what, name, at, version, reason }) => (
          <li key={id}>
            {name}: {what}
            <span className="text-ink-soft text-small block">{word(words.stepAt, { version, time: at })}</span>
            {reason !== '' && <span className="mt-0.5 block whitespace-pre-line italic">{reason}</span>}
          </li>
        ))}
      </ol>
    </details>
  )
}
