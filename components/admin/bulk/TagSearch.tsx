import { useEffect, useId, useState } from 'react'
import { controlClass } from '@/components/ui/Field'
import type { ListMessages } from '@/lib/i18n/list-messages'
import type { BulkActions, FoundTag } from './bulk-actions'

type Props = { findTags: BulkActions['findTags']; messages: ListMessages; onChoose: (tagId: string) => void }

/** Milliseconds without a key before the server is asked. */
const pause = 150

/** Finds a tag by its name: each that fits is a button. */
export function TagSearch({ findTags, messages, onChoose }: Props) {
  const field = useId()
  const [query, setQuery] = useState('')
  const [found, setFound] = useState<readonly FoundTag[]>()
  const [failure, setFailure] = useState('')

  useEffect(() => {
    let overtaken = false
    const timer = setTimeout(() => {
      findTags({ query }).then(
        (result) => {
          if (overtaken) return
          setFailure(result.ok ? '' : result.message)
          if (result.ok) setFound(result.tags)
        },
        // No answer: the next key asks again.
        () => !overtaken && setFound([]),
      )
    }, pause)
    return () => {
      overtaken = true
      clearTimeout(timer)
    }
  }, [findTags, query])

  return (
    <>
      <label htmlFor={field} className="font-semibold">
        {messages.bulkTagSearch}
      </label>
      <input
        id={field}
        type="search"
        autoComplete="off"
        value={query}
        className={controlClass}
        onChange={({ target }) => setQuery(target.value)}
      />
      <p role="status" className="text-ink-soft mt-2 empty:hidden">
        {failure || (found?.length === 0 ? messages.bulkTagNone : '')}
      </p>
      <ul className="bulk-tags">
        {found?.map(({ id, name, edition }) => (
          <li key={id}>
            <button type="button" onClick={() => onChoose(id)}>
              <span lang={edition}>{name}</span>
              {edition !== 'kk' && <span className="text-ink-soft text-small"> {edition}</span>}
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}
