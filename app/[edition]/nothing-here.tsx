import { permanentRedirect } from 'next/navigation'
import type { Route } from 'next'
import { PageFrame } from '@/components/site/PageFrame'
import { Problem, type ProblemCode } from '@/components/site/Problem'
import type { AtAddress } from '@/lib/addresses/old-address'
import { getLatest } from '@/lib/articles/read'
import { getFrontPages } from '@/lib/settings/read'
import { editionPath, type EditionView } from '@/lib/settings/site-view'

/**
 * For an address at which nothing stands: sends the reader on where the thing has moved, else says that it is gone or was never
 * there. The read of the address has named the status, under which the HTTP front serves the page.
 */
export async function NothingHere({
  at,
  view,
}: {
  at: Exclude<AtAddress<unknown>, { kind: 'found' }>
  view: EditionView
}) {
  if (at.kind === 'moved') permanentRedirect(editionPath(view.locale, at.path) as Route)
  return <ProblemPage code={at.kind === 'gone' ? 410 : 404} view={view} />
}

/** The page for a status, as a whole. */
export async function ProblemPage({ code, view }: { code: ProblemCode; view: EditionView }) {
  const { edition } = view.locale
  const latest = code < 500 ? (await getLatest(edition, undefined, 6)).items : []
  return (
    <PageFrame kind="problem" view={view} translations={await getFrontPages(edition)}>
      <Problem code={code} view={view} latest={latest} />
    </PageFrame>
  )
}
