import type { ActionFailure } from '@/lib/forms/action-result'
import type { Edition } from '@/lib/i18n/editions'
import type { LinkCandidate } from '@/lib/translations/find-candidates'

type Answer<Success> = Promise<Success | ActionFailure>

/** What the screens of translations can ask the server for. Each action checks on the server who asks. */
export type TranslationActions = {
  translateInto: (request: { id: string; edition: Edition }) => Answer<{ ok: true; id: string }>
  findCandidates: (request: { edition: Edition; query: string }) => Answer<{ ok: true; articles: LinkCandidate[] }>
  link: (request: { id: string; originalId: string }) => Answer<{ ok: true; message: string }>
  unlink: (request: { id: string }) => Answer<{ ok: true; message: string }>
  markUpToDate: (request: { id: string; revisionId: string }) => Answer<{ ok: true; message: string }>
}
