import type { Edition } from '@/lib/i18n/editions'
import { mediaMessages } from '@/lib/i18n/media-messages'
import { word } from '@/lib/i18n/newsroom-message'
import { sayDay } from '@/lib/i18n/say-day'
import { rightsState } from '@/lib/media/rights'

type Props = { until: string | null; today: string; language: Edition }

/** Says when rights have ended or end soon; nothing of rights that last. */
export function RightsNote({ until, today, language }: Props) {
  const messages = mediaMessages(language)
  if (until === null) return null
  const state = rightsState(until, today)
  switch (state) {
    case 'free':
      return null
    case 'ending':
      return (
        <span className="text-mark text-small font-semibold">
          {word(messages.rightsEnding, { date: sayDay(until, language) })}
        </span>
      )
    case 'ended':
      return (
        <span className="text-alarm text-small font-semibold">
          {word(messages.rightsEnded, { date: sayDay(until, language) })}
        </span>
      )
  }
}
