import '@/app/globals.css'
import type { Metadata } from 'next'
import { ReaderDocument } from '@/components/site/ReaderDocument'
import { previewArticle } from '@/lib/articles/preview-article'
import { requireUser } from '@/lib/auth/require-user'
import { database } from '@/lib/database'
import { localeOf } from '@/lib/i18n/editions'
import { getEditionView } from '@/lib/settings/edition-view'

/** Made for one person at one moment: nothing of it can be prepared. */
export const instant = false

export const metadata: Metadata = { robots: { index: false, follow: false } }

/** The readers' own document and styles, in the language of the article, and nothing of the newsroom's. */
export default async function PreviewLayout({ children, params }: LayoutProps<'/admin/articles/[id]/preview'>) {
  const preview = await previewArticle(database(), await requireUser(), (await params).id)
  const view = await getEditionView(localeOf(preview.ok ? preview.article.edition : 'kk'))
  return <ReaderDocument view={view}>{children}</ReaderDocument>
}
