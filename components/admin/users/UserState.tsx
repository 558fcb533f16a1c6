import { StateDot, type StateTone } from '@/components/ui/StateDot'
import type { NewsroomMessages } from '@/lib/i18n/newsroom-message'
import type { User } from '@/lib/users/user'

const tones: Record<User['state'], StateTone> = { active: 'live', invited: 'waiting', disabled: 'ended' }
const labels = { active: 'userActive', invited: 'userInvited', disabled: 'userDisabled' } as const

export function UserState({ state, messages }: { state: User['state']; messages: NewsroomMessages }) {
  return <StateDot tone={tones[state]}>{messages[labels[state]]}</StateDot>
}
