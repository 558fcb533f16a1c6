import type { ReactNode } from 'react'
import { beginArticle } from '@/app/admin/(desk)/articles/actions'
import { chooseLanguage, endSession } from '@/app/admin/actions'
import { PaletteHost } from '@/components/admin/palette/PaletteHost'

/** What the screens for writing have in common: the way to everything else. */
export default function WritingLayout({ children }: { children: ReactNode }) {
  return (
    <>
      {children}
      <PaletteHost actions={{ begin: beginArticle, chooseLanguage, signOut: endSession }} />
    </>
  )
}
