import type { Metadata } from 'next'
import { SearchAnswer, searchMetadata } from '@/app/[edition]/(search)/search-answer'

type Props = PageProps<'/[edition]/search'>

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [{ edition }, parameters] = await Promise.all([params, searchParams])
  return searchMetadata(edition, parameters)
}

export default async function Page({ params, searchParams }: Props) {
  const [{ edition }, parameters] = await Promise.all([params, searchParams])
  return <SearchAnswer segment={edition} parameters={parameters} />
}
