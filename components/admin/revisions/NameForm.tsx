import { type SubmitEvent, useState } from 'react'
import type { ArticleActions, Save } from '@/components/admin/articles/article-actions'
import { Button } from '@/components/ui/Button'
import { controlClass } from '@/components/ui/Field'
import type { RevisionMessages } from '@/lib/i18n/messages/revision-kk'

type Props = {
  save: Save
  words: RevisionMessages
  nameSave: ArticleActions['nameSave']
  /** What to say when no answer comes. */
  away: string
  onNamed: () => void
}

/** The name of a revision and a note to it. */
export function NameForm({ save, words, nameSave, away, onNamed }: Props) {
  const [name, setName] = useState(save.name)
  const [note, setNote] = useState(save.note)
  const [said, setSaid] = useState('')

  async function keep(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault()
    try {
      const result = await nameSave({ revisionId: save.id, name, note })
      setSaid(result.message)
      if (result.ok) onNamed()
    } catch {
      // A server action that got no answer rejects.
      setSaid(away)
    }
  }
  return (
    <details className="revision-name" open={save.name !== '' || save.note !== ''}>
      <summary>{words.nameAndNote}</summary>
      <form onSubmit={(event) => void keep(event)}>
        <label>
          {words.name}
          <input
            className={controlClass}
            value={name}
            maxLength={100}
            onChange={({ target }) => setName(target.value)}
          />
        </label>
        <label>
          {words.note}
          <input
            className={controlClass}
            value={note}
            maxLength={1000}
            onChange={({ target }) => setNote(target.value)}
          />
        </label>
        <Button type="submit">{words.keepName}</Button>
        <p role="status">{said}</p>
      </form>
    </details>
  )
}
