import { chooseLanguage, endSession } from '@/app/admin/actions'
import { readBell } from '@/app/admin/read-bell'
import { beginArticle } from '@/app/admin/(desk)/articles/actions'
import { PaletteHost } from '@/components/admin/palette/PaletteHost'
import { Shell } from '@/components/admin/shell/Shell'
import { requireUser } from '@/lib/auth/require-user'
import { newsroomMessages } from '@/lib/i18n/newsroom-message'
import { newsroomSettings } from '@/lib/settings/newsroom-settings'
import { inEdition } from '@/lib/settings/site-settings'

/** The frame of everything that needs somebody signed in. Each page asks for itself again: a layout is not rendered on every visit. */
export default async function DeskLayout({ children }: LayoutProps<'/admin'>) {
  const user = await requireUser()
  return (
    <Shell
      siteName={inEdition((await newsroomSettings()).siteName, user.language)}
      user={user}
      messages={newsroomMessages(user.language)}
      bell={await readBell(user)}
      signOut={endSession}
      chooseLanguage={chooseLanguage}
    >
      {children}
      <PaletteHost actions={{ begin: beginArticle, chooseLanguage, signOut: endSession }} />
    </Shell>
  )
}
