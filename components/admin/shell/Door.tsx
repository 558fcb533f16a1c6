import type { ReactNode } from 'react'
import type { Edition } from '@/lib/i18n/editions'
import type { NewsroomMessages } from '@/lib/i18n/newsroom-message'
import { LanguageChoice } from './LanguageChoice'
import { Mark } from './Mark'

type Props = {
  siteName: string
  title: string
  text?: string
  language: Edition
  messages: NewsroomMessages
  chooseLanguage: (form: FormData) => Promise<void>
  children: ReactNode
}

/** A page for somebody who is not signed in: one column, one thing to do. */
export function Door({ siteName, title, text, language, messages, chooseLanguage, children }: Props) {
  return (
    <div className="mx-auto grid min-h-dvh max-w-md grid-rows-[auto_1fr_auto] px-5 py-6 sm:py-8">
      <header>
        <p className="flex items-center gap-2.5">
          <Mark className="size-4.5" />
          <span className="font-serif text-[1.375rem] leading-none font-bold tracking-[-0.02em]">{siteName}</span>
        </p>
      </header>
      <main className="border-ink my-10 self-center border-t-3 pt-6">
        <h1 className="text-display mb-2 font-serif leading-tight font-semibold text-balance">{title}</h1>
        {text !== undefined && <p className="text-ink-soft mb-7 text-base text-pretty">{text}</p>}
        {children}
      </main>
      <footer>
        <LanguageChoice label={messages.language} language={language} action={chooseLanguage} />
      </footer>
    </div>
  )
}
