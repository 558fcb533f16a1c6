import Link from 'next/link'
import type { ComponentProps, ReactNode } from 'react'
import { Bell } from '@/components/admin/notices/Bell'
import { PaletteButton } from '@/components/admin/palette/PaletteButton'
import type { SignedInUser } from '@/lib/auth/session'
import type { NewsroomMessages } from '@/lib/i18n/newsroom-message'
import { LanguageChoice } from './LanguageChoice'
import { Mark } from './Mark'
import { MobileMenu } from './MobileMenu'
import { navigationFor } from './navigation'
import { NavigationLinks } from './NavigationLinks'
import { roleLabel } from './role-label'

type Props = {
  siteName: string
  user: SignedInUser
  messages: NewsroomMessages
  bell: ComponentProps<typeof Bell>
  signOut: () => Promise<void>
  chooseLanguage: (form: FormData) => Promise<void>
  children: ReactNode
}

/** The frame around every page of the newsroom: where one can go on the left, who one is below it. */
export function Shell({ siteName, user, messages, bell, signOut, chooseLanguage, children }: Props) {
  const menu = (
    <>
      <NavigationLinks groups={navigationFor(user)} />
      <Person {...{ user, messages, signOut, chooseLanguage }} />
    </>
  )
  return (
    <div className="lg:grid lg:min-h-dvh lg:grid-cols-[15rem_minmax(0,1fr)]">
      <a
        href="#content"
        className="bg-accent text-accent-ink absolute top-2 left-2 z-20 -translate-y-20 px-4 py-2 focus:translate-y-0"
      >
        {messages.skipToContent}
      </a>
      <header className="border-rule lg:sticky lg:top-0 lg:h-dvh lg:self-start lg:overflow-y-auto lg:border-r">
        <div className="border-rule bg-paper flex h-14 items-center justify-between gap-3 border-b px-4 lg:hidden">
          <Name siteName={siteName} />
          <div className="flex items-center">
            <PaletteButton small />
            <Bell {...bell} />
            <MobileMenu>{menu}</MobileMenu>
          </div>
        </div>
        <div className="hidden min-h-full flex-col gap-7 px-6 py-6 lg:flex">
          <div className="grid gap-5">
            <div className="-mr-3 flex items-center justify-between gap-2">
              <Name siteName={siteName} />
              <Bell {...bell} />
            </div>
            <PaletteButton />
          </div>
          <div className="flex grow flex-col justify-between gap-8">{menu}</div>
        </div>
      </header>
      <main id="content" tabIndex={-1} className="min-w-0 px-4 pt-6 pb-20 outline-none sm:px-8 lg:px-12 lg:pt-9">
        {children}
      </main>
    </div>
  )
}

function Name({ siteName }: { siteName: string }) {
  return (
    <Link href="/admin" className="flex min-w-0 items-center gap-2.5">
      <Mark className="size-4.5" />
      <span className="truncate font-serif text-[1.375rem] leading-none font-bold tracking-[-0.02em]">{siteName}</span>
    </Link>
  )
}

function Person({ user, messages, signOut, chooseLanguage }: Omit<Props, 'siteName' | 'bell' | 'children'>) {
  return (
    <div className="border-rule grid gap-3 border-t pt-4">
      <Link href="/admin/account" className="group min-w-0">
        <span className="group-hover:text-accent block truncate font-semibold">{user.name}</span>
        <span className="text-ink-soft text-small block">{roleLabel(user.role, messages)}</span>
      </Link>
      <LanguageChoice label={messages.language} language={user.language} action={chooseLanguage} />
      <div className="text-small flex flex-wrap gap-x-4 gap-y-1">
        <a href="/" target="_blank" className="text-accent py-1 hover:underline">
          {messages.viewSite}
        </a>
        <form action={signOut}>
          <button className="text-accent py-1 hover:underline">{messages.signOut}</button>
        </form>
      </div>
    </div>
  )
}
