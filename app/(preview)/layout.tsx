import '@/app/globals.css'
import '@/components/site/site.css'
import type { Metadata } from 'next'
import type { ReactNode } from 'react'

/** Made for one person at one moment: nothing of it can be prepared. */
export const dynamic = 'force-dynamic'

export const metadata: Metadata = { robots: { index: false, follow: false } }

/** A preview has the readers' styles and nothing of the newsroom's. Its page draws the document: only it knows the language. */
export default function PreviewLayout({ children }: { children: ReactNode }) {
  return children
}
