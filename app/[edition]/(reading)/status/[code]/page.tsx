import type { Metadata } from 'next'
import { NothingHere, ProblemPage } from '@/app/[edition]/nothing-here'
import { type ProblemCode, wordsOf } from '@/components/site/Problem'
import { getNothing } from '@/lib/addresses/read'
import { locales } from '@/lib/i18n/editions'
import { getEditionView, localeOfSegment } from '@/lib/settings/edition-view'

type Props = PageProps<'/[edition]/status/[code]'>

const codes = [400, 404, 410, 500, 503] as const satisfies readonly ProblemCode[]

export function generateStaticParams() {
  return locales.flatMap(({ segment }) => codes.map((code) => ({ edition: segment, code: String(code) })))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { edition, code } = await params
  const { messages, site } = await getEditionView(localeOfSegment(edition))
  return { title: `${wordsOf(findCode(code) ?? 404, messages).title} – ${site.name}`, robots: { index: false } }
}

/** The bodies that the HTTP front serves under a status of its own; no reader is ever sent here. */
export default async function Page({ params }: Props) {
  const { edition, code } = await params
  const view = await getEditionView(localeOfSegment(edition))
  const known = findCode(code)
  if (known !== undefined) return <ProblemPage code={known} view={view} />
  return <NothingHere at={await getNothing(view.locale.edition, `/status/${code}`)} view={view} />
}

function findCode(text: string): ProblemCode | undefined {
  return codes.find((code) => String(code) === text)
}
