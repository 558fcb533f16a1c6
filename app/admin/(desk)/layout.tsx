import { chooseLanguage, endSession } from '@/app/admin/actions'
import { beginArticle } from '@/app/admin/(desk)/articles/actions'
import { PaletteHost } from '@/components/admin/palette/PaletteHost'
import { Shell } from '@/components/admin/shell/Shell'
import { requireUser } from '@/lib/auth/require-user'
import { database } from '@/lib/database'
import type { Edition } from '@/lib/i18n/editions'
import { newsroomMessages } from '@/lib/i18n/newsroom-message'
import { noticeMessages } from '@/lib/i18n/notice-messages'
import { countUnread } from '@/lib/notices/read-notices'
import { newsroomSettings } from '@/lib/settings/newsroom-settings'
import { inEdition } from '@/lib/settings/site-settings'

function bellWords(language: Edition) {
  const { notices, noticesUnread } = noticeMessages(language)
  return { label: notices, unreadLabel: noticesUnread }
}

/** The frame of everything that needs somebody signed in. Each page asks for itself again: a layout is not rendered on every visit. */
export default async function DeskLayout({ children }: LayoutProps<'/admin'>) {
  const user = await requireUser()
  return (
    <Shell
      siteName={inEdition((await newsroomSettings()).siteName, user.language)}
      user={user}
      messages={newsroomMessages(user.language)}
      bell={{ unread: await countUnread(database(), user.id), ...bellWords(user.language) }}
      signOut={endSession}
      chooseLanguage={chooseLanguage}
    >
      {children}
      <PaletteHost actions={{ begin: beginArticle, chooseLanguage, signOut: endSession }} />
    </Shell>
  )
}
