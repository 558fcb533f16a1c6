import type { Database } from '@/db/client'
import { sendNoticeLetters } from '@/lib/notices/send-notice-letters'

/** Milliseconds between two looks for letters. */
const lookEvery = 4_000

/** Sends the letters of notices soon after they were written. Every instance does; a letter is held by one of them. @returns what ends it */
export function mailNotices(db: Database): () => void {
  let sending = false
  let lastWarning = 0
  const timer = setInterval(() => {
    if (sending) return
    sending = true
    sendNoticeLetters(db, new Date())
      .catch((error: unknown) => {
        if (Date.now() - lastWarning < 10_000) return
        lastWarning = Date.now()
        console.warn(`Letters could not be sent: ${error instanceof Error ? error.message : String(error)}`)
      })
      .finally(() => (sending = false))
  }, lookEvery)
  return () => clearInterval(timer)
}
