import type { Metadata } from 'next'
import { SearchAnswer, searchMetadata } from '@/app/[edition]/(search)/search-answer'

type Props = PageProps<'/[edition]/search/before/[cursor]'>

export function generateStaticParams() {
  return [{ edition: 'kk', cursor: '-' }]
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [{ edition }, parameters] = await Promise.all([params, searchParams])
  return searchMetadata(edition, parameters, true)
}

export default async function Page({ params, searchParams }: Props) {
  const [{ edition, cursor }, parameters] = await Promise.all([params, searchParams])
  return <SearchAnswer segment={edition} parameters={parameters} cursor={cursor} />
}
