import type { Editor } from '@tiptap/react'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { ArticleDraft } from '@/components/admin/articles/article-draft'
import type { Outcome } from '@/components/admin/articles/use-commands'
import type { ActionFailure } from '@/lib/forms/action-result'
import type { ArticleMessages } from '@/lib/i18n/article-messages'
import type { NoteView } from '@/lib/notes/read-notes'
import { chosenPassage, putNotes, showNotePlace } from './note-places'

type Answer = Promise<{ ok: true; notes: NoteView[] } | ActionFailure>

/** What was said, with the people who were named in it. */
export type Said = { text: string; mentions: string[] }

export type NoteActions = {
  listNotes: (article: { id: string }) => Answer
  leaveNote: (note: Said & { id: string; start: number; quote: string }) => Answer
  reply: (reply: Said & { id: string; noteId: string }) => Answer
  settle: (note: { id: string; noteId: string; resolved: boolean }) => Answer
}

/** How often others' notes are looked for while somebody has the article open, in milliseconds. */
const lookEvery = 20_000

type Options = {
  articleId: string
  draft: ArticleDraft
  actions: NoteActions
  messages: ArticleMessages
  say: (outcome: Outcome) => void
}

/** The notes of an article while it is open: what they are, where they stand, and what can be done with them. */
export function useNotes({ articleId, draft, actions, messages, say }: Options) {
  const [notes, setNotes] = useState<readonly NoteView[]>([])
  const [active, setActive] = useState<string>()
  const editor = useRef<Editor>(undefined)

  useEffect(() => {
    if (editor.current !== undefined && !editor.current.isDestroyed) putNotes(editor.current, openOnes(notes), active)
  }, [notes, active])

  /** How often something was said: a look that began before does not know of it, and must not take it away again. */
  const saidSoFar = useRef(0)
  const look = useEffectEvent(async () => {
    if (document.visibilityState === 'hidden') return
    const before = saidSoFar.current
    try {
      const result = await actions.listNotes({ id: articleId })
      if (result.ok && before === saidSoFar.current) setNotes(result.notes)
    } catch (error) {
      // Without a line the notes that are there stay; they are looked for again.
      console.warn('The notes could not be read:', error)
    }
  })
  useEffect(() => {
    const first = setTimeout(() => void look(), 0)
    const timer = setInterval(() => void look(), lookEvery)
    const again = () => void look()
    window.addEventListener('focus', again)
    return () => {
      clearTimeout(first)
      clearInterval(timer)
      window.removeEventListener('focus', again)
    }
  }, [])

  async function ask(send: () => Answer): Promise<boolean> {
    try {
      const result = await send()
      saidSoFar.current += 1
      if (result.ok) setNotes(result.notes)
      else say({ ok: false, message: result.message, fieldErrors: {} })
      return result.ok
    } catch {
      say({ ok: false, message: messages.noAnswer, fieldErrors: {} })
      return false
    }
  }

  return {
    notes,
    active,
    setActive,
    /** The editor is there, or another one in its place: the notes are put on its text. */
    attach(ready: Editor) {
      editor.current = ready
      putNotes(ready, openOnes(notes), active)
    },
    chosen: () => (editor.current === undefined ? undefined : chosenPassage(editor.current)),
    async leave({ start, quote }: { start: number; quote: string }, said: Said): Promise<boolean> {
      // The server counts in the text that it has: everything typed goes there first.
      if (!(await draft.flush())) {
        say({ ok: false, message: messages.notSavedYet, fieldErrors: {} })
        return false
      }
      return ask(() => actions.leaveNote({ id: articleId, start, quote, ...said }))
    },
    reply: (noteId: string, said: Said) => ask(() => actions.reply({ id: articleId, noteId, ...said })),
    settle: (noteId: string, resolved: boolean) => ask(() => actions.settle({ id: articleId, noteId, resolved })),
    goTo(noteId: string) {
      setActive(noteId)
      if (editor.current !== undefined) showNotePlace(editor.current, noteId)
    },
  }
}

function openOnes(notes: readonly NoteView[]): NoteView[] {
  return notes.filter(({ resolvedBy }) => resolvedBy === null)
}

export type Notes = ReturnType<typeof useNotes>
