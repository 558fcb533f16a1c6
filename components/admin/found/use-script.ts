import { useEffect, useState } from 'react'
import type { Script } from '@/lib/i18n/editions'
import type { FoundActions } from './found-actions'

/** Typing is waited for so long, in milliseconds, before its texts are written in another script. */
const patience = 300

/**
 * Texts in the script that a preview is to be seen in. While the server writes them, those of before stand; without an answer the
 * texts stay as they are typed.
 */
export function useInScript(
  texts: readonly string[],
  script: Script,
  inScript: FoundActions['inScript'],
): readonly string[] {
  const [written, setWritten] = useState<{ script: Script; texts: readonly string[] }>()
  const asked = JSON.stringify(texts)
  useEffect(() => {
    if (script === 'cyrl') return undefined
    let gone = false
    const timer = setTimeout(() => {
      inScript({ script, texts: JSON.parse(asked) as string[] })
        .then((answer) => answer.ok && !gone && setWritten({ script, texts: answer.texts }))
        .catch(() => !gone && setWritten(undefined))
    }, patience)
    return () => {
      gone = true
      clearTimeout(timer)
    }
  }, [asked, script, inScript])
  return script !== 'cyrl' && written?.script === script ? written.texts : texts
}
