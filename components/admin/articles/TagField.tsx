import { useState } from 'react'
import type { ArticleDesk, Choice } from '@/lib/articles/article-desk'
import type { ArticleMessages } from '@/lib/i18n/article-messages'
import type { ArticleActions } from './article-actions'
import { ChoiceField } from './ChoiceField'

type Props = {
  desk: ArticleDesk
  messages: ArticleMessages
  actions: ArticleActions
  chosen: readonly string[]
  error: string | undefined
  onChange: (chosen: readonly string[]) => void
}

/** The tags of an article. One that does not exist yet is made on the spot by whoever may. */
export function TagField({ desk, messages, actions, chosen, error, onChange }: Props) {
  const [made, setMade] = useState<readonly Choice[]>([])
  const [failure, setFailure] = useState<string>()
  const known = new Map([...desk.tags, ...made].map((tag) => [tag.id, tag]))

  async function create(name: string): Promise<string | undefined> {
    setFailure(undefined)
    try {
      const result = await actions.addTag({ edition: desk.article.edition, name })
      if (result.ok) {
        setMade((tags) => [...tags, result.tag])
        return result.tag.id
      }
      setFailure(result.message)
    } catch {
      // No answer: the name is still on the screen to be tried again.
      setFailure(messages.noAnswer)
    }
    return undefined
  }

  return (
    <ChoiceField
      words={{
        label: messages.tags,
        hint: messages.tagsHint,
        none: messages.tagNone,
        remove: messages.removeChoice,
        create: messages.tagCreate,
      }}
      choices={[...known.values()]}
      chosen={chosen}
      readOnly={!desk.may.edit}
      error={failure ?? error}
      onChange={onChange}
      {...(desk.may.createTag && { onCreate: create })}
    />
  )
}
