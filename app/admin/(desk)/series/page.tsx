import type { Metadata } from 'next'
import Link from 'next/link'
import { PageHead } from '@/components/admin/PageHead'
import { EditionTabs } from '@/components/admin/places/EditionTabs'
import { ActionForm } from '@/components/ui/ActionForm'
import { EmptyState } from '@/components/ui/EmptyState'
import { FormStatus } from '@/components/ui/FormStatus'
import { SubmitButton } from '@/components/ui/SubmitButton'
import { TextField } from '@/components/ui/TextField'
import { requirePermission, requireUser } from '@/lib/auth/require-user'
import { database } from '@/lib/database'
import { isEdition } from '@/lib/i18n/editions'
import { foundMessages } from '@/lib/i18n/found-messages'
import { newsroomMessages, word } from '@/lib/i18n/newsroom-message'
import { readAllSeries } from '@/lib/series/newsroom-series'
import { addSeries } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: newsroomMessages((await requireUser()).language).navSeries }
}

export default async function SeriesListPage({ searchParams }: PageProps<'/admin/series'>) {
  const user = await requirePermission('series.manage')
  const messages = newsroomMessages(user.language)
  const words = foundMessages(user.language)
  const asked = await searchParams
  const edition = isEdition(asked.edition) ? asked.edition : 'kk'
  const all = await readAllSeries(database(), edition)
  return (
    <div className="max-w-3xl">
      <PageHead title={messages.navSeries} text={words.seriesText} />
      <EditionTabs edition={edition} path="/admin/series" messages={messages} />
      <ActionForm action={addSeries} className="mb-8 max-w-xl content-start gap-2" aria-label={words.seriesAdd}>
        <input type="hidden" name="edition" value={edition} />
        <TextField name="name" label={words.seriesName} lang={edition} autoComplete="off" required />
        <div className="flex flex-wrap items-center gap-x-4">
          <SubmitButton pendingText={messages.saving}>{words.seriesAdd}</SubmitButton>
          <FormStatus />
        </div>
      </ActionForm>
      {all.length === 0 ? (
        <EmptyState text={words.seriesEmpty} />
      ) : (
        <ul className="border-ink border-t" aria-label={messages.navSeries}>
          {all.map(({ id, name, description, parts, publicParts }) => (
            <li key={id} className="border-rule border-b py-3">
              <Link href={`/admin/series/${id}`} className="hover:text-accent font-semibold" lang={edition}>
                {name}
              </Link>
              {description !== '' && <p lang={edition}>{description}</p>}
              <p className="text-ink-soft text-small">
                {word(words.seriesCount, { count: parts, public: publicParts })}
              </p>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
