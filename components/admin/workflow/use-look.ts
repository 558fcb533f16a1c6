import { useEffect } from 'react'
import type { ActionFailure } from '@/lib/forms/action-result'

/** Keeps that the person has seen the article as it stood when its page was made. */
export type LookAction = (look: { id: string; version: number }) => Promise<{ ok: true } | ActionFailure>

/** Says once that the person looks at an article. */
export function useLook(look: LookAction, id: string, version: number): void {
  useEffect(() => {
    // A look that is not kept is told of once more next time: nothing is lost by it.
    look({ id, version }).catch((error: unknown) => console.warn('The look was not kept:', error))
  }, [look, id, version])
}
