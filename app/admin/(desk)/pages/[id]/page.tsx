import type { Metadata, Route } from 'next'
import { notFound } from 'next/navigation'
import { removePage, savePage } from '@/app/admin/(desk)/pages/actions'
import { PageHead } from '@/components/admin/PageHead'
import { BodyField } from '@/components/admin/places/BodyField'
import { RemoveForm } from '@/components/admin/RemoveForm'
import { ActionForm } from '@/components/ui/ActionForm'
import { BackLink } from '@/components/ui/BackLink'
import { FormFoot } from '@/components/ui/FormFoot'
import { TextField } from '@/components/ui/TextField'
import { requirePermission, requireUser } from '@/lib/auth/require-user'
import { mediaIdsOf } from '@/lib/body/read-body'
import { database } from '@/lib/database'
import { isId } from '@/lib/forms/is-id'
import { newsroomMessages } from '@/lib/i18n/newsroom-message'
import { picturesById } from '@/lib/media/pictures-by-id'
import { readPage } from '@/lib/pages/newsroom-pages'

export async function generateMetadata(): Promise<Metadata> {
  return { title: newsroomMessages((await requireUser()).language).navPages }
}

export default async function EditPagePage({ params }: PageProps<'/admin/pages/[id]'>) {
  const user = await requirePermission('page.manage')
  const { id } = await params
  const page = isId(id) ? await readPage(database(), id) : undefined
  if (page === undefined) notFound()
  const messages = newsroomMessages(user.language)
  const { title, slug, edition, body, version } = page
  return (
    <div className="max-w-4xl">
      <BackLink href={`/admin/pages?edition=${edition}` as Route}>{messages.navPages}</BackLink>
      <PageHead title={title} />
      <ActionForm action={savePage}>
        <input type="hidden" name="id" value={id} />
        <input type="hidden" name="baseVersion" value={version} />
        <TextField name="title" label={messages.pageTitle} lang={edition} defaultValue={title} required />
        <TextField
          name="slug"
          label={messages.slug}
          hint={messages.slugChangeHint}
          defaultValue={slug}
          autoComplete="off"
          spellCheck={false}
        />
        <BodyField
          name="body"
          label={messages.pageBody}
          edition={edition}
          initial={body}
          pictures={await picturesById(database(), mediaIdsOf(body))}
        />
        <FormFoot label={messages.save} pendingText={messages.saving} />
      </ActionForm>
      <RemoveForm id={id} name={title} messages={messages} action={removePage} />
    </div>
  )
}
