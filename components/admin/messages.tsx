'use client'

import { createContext, type ReactNode, useContext } from 'react'
import type { Edition } from '@/lib/i18n/editions'
import { type NewsroomMessages, newsroomMessages } from '@/lib/i18n/newsroom-message'

const context = createContext<Edition>('kk')

/** Tells every component of the newsroom which language the person at it reads. */
export function LanguageProvider({ language, children }: { language: Edition; children: ReactNode }) {
  return <context.Provider value={language}>{children}</context.Provider>
}

export function useLanguage(): Edition {
  return useContext(context)
}

/** The words of the newsroom in the person's language, for client components; a server component is handed them. */
export function useMessages(): NewsroomMessages {
  return newsroomMessages(useLanguage())
}
