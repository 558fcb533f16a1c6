import type { FrontStory } from '@/lib/front/front-desk'
import type { FrontMessages } from '@/lib/i18n/front-messages'

/** Under a headline: its section, when it came out, and why readers would not see it here. */
export function StoryAbout({ story, messages }: { story: FrontStory; messages: FrontMessages }) {
  const { section, published, belongs } = story
  const hidden = published === null ? messages.notPublic : belongs ? undefined : messages.notHere
  return (
    <p className="text-small text-ink-soft">
      {[section, published].filter(Boolean).join(' · ')}
      {hidden !== undefined && <span className="text-mark font-semibold"> · {hidden}</span>}
    </p>
  )
}
