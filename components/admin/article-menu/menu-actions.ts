import type { ActionFailure } from '@/lib/forms/action-result'

type Answer<Success> = Promise<({ ok: true } & Success) | ActionFailure>

/** A link to the preview of an article, its times written out in the person's language. */
export type ListedLink = {
  id: string
  /** Null: it shows what was saved last. */
  revisionNumber: number | null
  opened: number
  made: string
  until: string
}

/** What the menu of an article can ask the server for. Each action checks on the server who asks. */
export type MenuActions = {
  duplicate: (article: { id: string }) => Answer<{ id: string; message: string }>
  trash: (article: { id: string; reason: string }) => Answer<{ message: string }>
  listLinks: (article: { id: string }) => Answer<{ links: ListedLink[] }>
  share: (link: {
    id: string
    days: 1 | 7 | 30
    text: 'newest' | 'present'
  }) => Answer<{ message: string; url: string }>
  endLink: (link: { id: string; linkId: string }) => Answer<{ message: string }>
}
