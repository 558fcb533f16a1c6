import type { Metadata } from 'next'
import { NothingHere } from '@/app/[edition]/nothing-here'
import { getNothing } from '@/lib/addresses/read'
import { nothingMetadata } from '@/lib/seo/page-metadata'
import { getEditionView, localeOfSegment } from '@/lib/settings/edition-view'

type Props = PageProps<'/[edition]/[...rest]'>

export function generateStaticParams() {
  return [{ edition: 'kk', rest: ['-', '-', '-'] }]
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { edition, rest } = await params
  const view = await getEditionView(localeOfSegment(edition))
  return nothingMetadata(view, await getNothing(view.locale.edition, `/${rest.join('/')}`))
}

/** Every address that is no other page: an old one leads on, the rest is not found. */
export default async function Page({ params }: Props) {
  const { edition, rest } = await params
  const view = await getEditionView(localeOfSegment(edition))
  return <NothingHere at={await getNothing(view.locale.edition, `/${rest.join('/')}`)} view={view} />
}
