import './admin.css'
import type { Metadata, Viewport } from 'next'
import { signInHere } from '@/app/admin/(door)/sign-in/actions'
import { LanguageProvider } from '@/components/admin/messages'
import { SignInHereProvider } from '@/components/admin/shell/SignInHere'
import { currentUser } from '@/lib/auth/require-user'
import { defaultLanguage } from '@/lib/i18n/newsroom-language'

// Every page of the newsroom is made for one person at one moment: nothing of it can be prepared, and redirects and statuses have to
// be true, so it is rendered as a whole before the first byte.
export const dynamic = 'force-dynamic'

// A one-time link must not leave the site in a Referer. Not 'no-referrer': browsers then send a form with the origin "null", which
// Next.js refuses, and without script nobody could set the publication up.
export const metadata: Metadata = { robots: { index: false, follow: false }, referrer: 'same-origin' }
export const viewport: Viewport = { colorScheme: 'light dark' }

export default async function NewsroomLayout({ children }: LayoutProps<'/admin'>) {
  const language = (await currentUser())?.language ?? (await defaultLanguage())
  return (
    <html lang={language}>
      <body>
        <LanguageProvider language={language}>
          <SignInHereProvider action={signInHere}>{children}</SignInHereProvider>
        </LanguageProvider>
      </body>
    </html>
  )
}
