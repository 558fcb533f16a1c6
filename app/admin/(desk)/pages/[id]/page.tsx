import type { Metadata, Route } from 'next'
import { notFound } from 'next/navigation'
import { removePage, savePage } from '@/app/admin/(desk)/pages/actions'
import { PageHead } from '@/components/admin/PageHead'
import { PageForm } from '@/components/admin/places/PageForm'
import { RemoveForm } from '@/components/admin/RemoveForm'
import { BackLink } from '@/components/ui/BackLink'
import { can } from '@/lib/auth/permissions'
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
      <PageForm
        action={savePage}
        edition={edition}
        page={{ id, version }}
        initial={{ title, slug, body }}
        pictures={await picturesById(database(), mediaIdsOf(body))}
        mayAddWord={can(user, 'dictionary.manage')}
      />
      <RemoveForm id={id} name={title} messages={messages} action={removePage} />
    </div>
  )
}
