'use client'
import './front-desk.css'
import { useState } from 'react'
import { word } from '@/lib/i18n/newsroom-message'
import type { FrontDesk, FrontStory } from '@/lib/front/front-desk'
import type { FrontMessages } from '@/lib/i18n/front-messages'
import type { FrontActions } from './front-actions'
import { FrontConflict } from './FrontConflict'
import { FrontFoot } from './FrontFoot'
import { countPlaces, makeLead, pinBeside, placeOf } from './front-order'
import { PinList } from './PinList'
import { StoryFinder } from './StoryFinder'
import { StripFields } from './StripFields'
import { useFrontEditor } from './use-front-editor'

type Props = {
  desk: FrontDesk
  /** The newest stories of the place, to choose from. */
  newest: readonly FrontStory[]
  actions: FrontActions
  messages: FrontMessages
}

/** Arranges one front: what is pinned to it, in which order and until when, and the line of breaking news. */
export function FrontEditor({ desk, newest, actions, messages }: Props) {
  const editor = useFrontEditor(desk, actions, messages)
  const [said, say] = useState('')
  const { front, change } = editor
  const errors = editor.outcome?.ok === false ? editor.outcome.fieldErrors : {}

  function place(next: typeof front, { id, headline }: FrontStory) {
    change(next)
    const at = placeOf(next, id)
    const values = { headline, place: at + 1, total: countPlaces(next) }
    say(at === 0 ? word(messages.saidLead, values) : word(messages.saidPlace, values))
  }

  return (
    <div className="front-desk">
      <div className="front-arranging">
        {editor.overtakenBy !== undefined && (
          <FrontConflict
            key={editor.overtakenBy.id}
            live={editor.overtakenBy}
            address={desk.address}
            editor={editor}
            messages={messages}
          />
        )}
        <PinList
          front={front}
          place={desk.place}
          zone={desk.zone}
          errors={errors}
          messages={messages}
          onChange={change}
          onSay={say}
        />
        <StripFields front={front} place={desk.place} errors={errors} messages={messages} onChange={change} />
      </div>
      <StoryFinder
        place={desk.place}
        newest={newest}
        front={front}
        search={actions.searchStories}
        messages={messages}
        onLead={(story) => place(makeLead(front, story), story)}
        onPin={(story) => place(pinBeside(front, story), story)}
        onLink={(article) => change({ ...front, strip: { ...front.strip, article } })}
      />
      <p role="status" className="sr-only">
        {said}
      </p>
      <FrontFoot editor={editor} place={desk.place} messages={messages} />
    </div>
  )
}
