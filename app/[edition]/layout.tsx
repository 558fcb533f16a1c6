import '@/app/globals.css'
import { findLocale, locales } from '@/lib/i18n/editions'

export const ensureStatic = 'navigation'

export function generateStaticParams() {
  return locales.map((locale) => ({ edition: locale.segment }))
}

export default async function ReaderLayout({ children, params }: LayoutProps<'/[edition]'>) {
  const { edition } = await params
  const locale = findLocale(edition)
  return (
    <html lang={locale?.lang ?? 'kk'} dir={locale?.dir ?? 'ltr'}>
      <body>{children}</body>
    </html>
  )
}
