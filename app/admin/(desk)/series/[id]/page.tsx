import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { arrangeParts, findParts, removeSeries, saveSeries } from '@/app/admin/(desk)/series/actions'
import { PageHead } from '@/components/admin/PageHead'
import { RemoveForm } from '@/components/admin/RemoveForm'
import { SeriesParts } from '@/components/admin/found/SeriesParts'
import { SpelledTextArea } from '@/components/admin/spelling/SpelledTextArea'
import { ActionForm } from '@/components/ui/ActionForm'
import { BackLink } from '@/components/ui/BackLink'
import { FormFoot } from '@/components/ui/FormFoot'
import { TextField } from '@/components/ui/TextField'
import { can } from '@/lib/auth/permissions'
import { requirePermission, requireUser } from '@/lib/auth/require-user'
import { database } from '@/lib/database'
import { isId } from '@/lib/forms/is-id'
import { localeOf } from '@/lib/i18n/editions'
import { foundMessages } from '@/lib/i18n/found-messages'
import { newsroomMessages } from '@/lib/i18n/newsroom-message'
import { readSeries } from '@/lib/series/newsroom-series'
import { seriesPath } from '@/lib/series/series'

export async function generateMetadata(): Promise<Metadata> {
  return { title: newsroomMessages((await requireUser()).language).navSeries }
}

export default async function SeriesPage({ params }: PageProps<'/admin/series/[id]'>) {
  const user = await requirePermission('series.manage')
  const { id } = await params
  const found = isId(id) ? await readSeries(database(), id) : undefined
  if (found === undefined) notFound()
  const { series, parts } = found
  const { edition } = series
  const messages = newsroomMessages(user.language)
  const words = foundMessages(user.language)
  return (
    <div className="max-w-2xl">
      <BackLink href={`/admin/series?edition=${edition}`}>{messages.navSeries}</BackLink>
      <PageHead title={series.name}>
        <a href={localeOf(edition).prefix + seriesPath(series)} className="text-accent font-semibold">
          {words.seriesView}
        </a>
      </PageHead>
      <section aria-labelledby="series-parts" className="mb-10 grid gap-3">
        <h2 id="series-parts" className="text-large font-semibold">
          {words.seriesParts}
        </h2>
        <p className="text-ink-soft">{words.seriesPartsHint}</p>
        <SeriesParts
          id={id}
          edition={edition}
          initial={parts.map(({ articleId, headline, status }) => ({
            id: articleId,
            headline,
            public: status === 'published',
          }))}
          messages={words}
          arrange={arrangeParts}
          find={findParts}
        />
      </section>
      <ActionForm action={saveSeries}>
        <input type="hidden" name="id" value={id} />
        <TextField name="name" label={words.seriesName} lang={edition} defaultValue={series.name} required />
        <SpelledTextArea
          name="description"
          label={words.seriesDescription}
          lang={edition}
          defaultValue={series.description}
          maxLength={500}
          spelled={{ place: `series-${id}`, mayAdd: can(user, 'dictionary.manage') }}
        />
        <TextField
          name="slug"
          label={messages.slug}
          hint={messages.slugChangeHint}
          defaultValue={series.slug}
          autoComplete="off"
          spellCheck={false}
        />
        <FormFoot label={messages.save} pendingText={messages.saving} />
      </ActionForm>
      <RemoveForm id={id} name={series.name} messages={messages} action={removeSeries} />
    </div>
  )
}
