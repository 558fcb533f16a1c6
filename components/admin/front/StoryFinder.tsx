import { type SubmitEvent, useState, useTransition } from 'react'
import { Button } from '@/components/ui/Button'
import { controlClass } from '@/components/ui/Field'
import type { FrontPlace } from '@/lib/front/arrangement'
import type { EditedFront, FrontStory } from '@/lib/front/front-desk'
import type { FrontMessages } from '@/lib/i18n/front-messages'
import type { FrontActions } from './front-actions'
import { placeOf } from './front-order'
import { StoryAbout } from './StoryAbout'

type Props = {
  place: FrontPlace
  newest: readonly FrontStory[]
  front: EditedFront
  search: FrontActions['searchStories']
  messages: FrontMessages
  onLead: (story: FrontStory) => void
  onPin: (story: FrontStory) => void
  onLink: (story: FrontStory) => void
}

/** Finds an article by its words and puts it on the front; begins with the newest. */
export function StoryFinder({ place, newest, front, search, messages, onLead, onPin, onLink }: Props) {
  const [query, setQuery] = useState('')
  const [found, setFound] = useState<readonly FrontStory[]>()
  const [failure, setFailure] = useState<string>()
  const [searching, startSearch] = useTransition()
  const stories = found ?? newest

  function find(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault()
    startSearch(async () => {
      setFailure(undefined)
      try {
        const result = await search({ edition: place.edition, sectionId: place.sectionId, query })
        if (result.ok) setFound(result.stories)
        else setFailure(result.message)
      } catch {
        // No answer: the words are still there to be sent again.
        setFailure(messages.noAnswer)
      }
    })
  }

  return (
    <section aria-labelledby="front-finder" className="finder">
      <h2 id="front-finder" className="text-large font-semibold">
        {messages.search}
      </h2>
      <form role="search" onSubmit={find} className="my-2 grid grid-cols-[1fr_auto] gap-2">
        <input
          type="search"
          aria-label={messages.searchLabel}
          placeholder={messages.searchLabel}
          value={query}
          maxLength={200}
          className={controlClass}
          onChange={({ target }) => setQuery(target.value)}
        />
        <Button type="submit" disabled={searching}>
          {messages.find}
        </Button>
      </form>
      {failure !== undefined && (
        <p role="alert" className="text-alarm">
          {failure}
        </p>
      )}
      <p role="status" className={found?.length === 0 ? 'text-ink-soft' : 'sr-only'}>
        {found?.length === 0 && messages.noneFound}
      </p>
      <ul aria-label={messages.results}>
        {stories.map((story) => {
          const at = placeOf(front, story.id)
          return (
            <li key={story.id} className="found-story">
              <p className="leading-snug font-semibold" lang={place.edition} id={`found-${story.id}`}>
                {story.headline}
              </p>
              <StoryAbout story={story} messages={messages} />
              <p className="-ml-2.5 flex flex-wrap items-center">
                {at !== 0 && <Choose label={messages.makeLead} story={story} onPress={() => onLead(story)} />}
                {at < 0 && <Choose label={messages.pin} story={story} onPress={() => onPin(story)} />}
                {front.strip.text.trim() !== '' && front.strip.article?.id !== story.id && (
                  <Choose label={messages.linkStrip} story={story} onPress={() => onLink(story)} />
                )}
                {at >= 0 && <span className="text-mark text-small px-2.5">{messages.placed}</span>}
              </p>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

function Choose({ label, story, onPress }: { label: string; story: FrontStory; onPress: () => void }) {
  return (
    <Button kind="quiet" className="text-small min-h-9" aria-describedby={`found-${story.id}`} onClick={onPress}>
      {label}
    </Button>
  )
}
