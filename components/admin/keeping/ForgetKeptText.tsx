'use client'

import { useEffect } from 'react'
import { removeText } from './kept-text'

/** Lets go of what a tab kept on this device, once the server says that it has it. */
export function ForgetKeptText({ of, tabId }: { of: string; tabId: string }) {
  useEffect(() => {
    // A browser that keeps nothing has nothing to let go of.
    void removeText({ of, tabId, kind: 'unsent' }).catch(() => undefined)
  }, [of, tabId])
  return null
}
