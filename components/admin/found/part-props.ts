import type { FoundSettings } from '@/lib/articles/article'
import type { Edition } from '@/lib/i18n/editions'
import type { FoundMessages } from '@/lib/i18n/found-messages'
import type { FoundActions } from './found-actions'

/** What every part of the panel is given that sets what a search engine or a messenger shows of an article. */
export type PartProps = {
  found: FoundSettings
  /** What the article says itself. */
  said: { headline: string; description: string }
  siteName: string
  edition: Edition
  /** Where readers will find it. */
  address: string
  readOnly: boolean
  messages: FoundMessages
  actions: FoundActions
  onChange: (values: Partial<FoundSettings>) => void
}
