import type { Metadata, Route } from 'next'
import { addPage } from '@/app/admin/(desk)/pages/actions'
import { PageHead } from '@/components/admin/PageHead'
import { PageForm } from '@/components/admin/places/PageForm'
import { BackLink } from '@/components/ui/BackLink'
import { can } from '@/lib/auth/permissions'
import { requirePermission, requireUser } from '@/lib/auth/require-user'
import { emptyBody } from '@/lib/body/read-body'
import { isEdition } from '@/lib/i18n/editions'
import { newsroomMessages } from '@/lib/i18n/newsroom-message'

export async function generateMetadata(): Promise<Metadata> {
  return { title: newsroomMessages((await requireUser()).language).pageAdd }
}

export default async function NewPagePage({ searchParams }: PageProps<'/admin/pages/new'>) {
  const user = await requirePermission('page.manage')
  const messages = newsroomMessages(user.language)
  const asked = await searchParams
  const edition = isEdition(asked.edition) ? asked.edition : 'kk'
  return (
    <div className="max-w-4xl">
      <BackLink href={`/admin/pages?edition=${edition}` as Route}>{messages.navPages}</BackLink>
      <PageHead title={messages.pageAdd} />
      <PageForm
        action={addPage}
        edition={edition}
        initial={{ title: '', slug: '', body: emptyBody() }}
        pictures={{}}
        mayAddWord={can(user, 'dictionary.manage')}
      />
    </div>
  )
}
