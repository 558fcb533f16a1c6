import type { Metadata } from 'next'
import { addAuthor } from '@/app/admin/(desk)/authors/actions'
import { PageHead } from '@/components/admin/PageHead'
import { AuthorFields } from '@/components/admin/places/AuthorFields'
import { ActionForm } from '@/components/ui/ActionForm'
import { BackLink } from '@/components/ui/BackLink'
import { FormFoot } from '@/components/ui/FormFoot'
import { can } from '@/lib/auth/permissions'
import { requirePermission, requireUser } from '@/lib/auth/require-user'
import { database } from '@/lib/database'
import { newsroomMessages } from '@/lib/i18n/newsroom-message'
import { readUsers } from '@/lib/users/read-users'

export async function generateMetadata(): Promise<Metadata> {
  return { title: newsroomMessages((await requireUser()).language).authorAdd }
}

export default async function NewAuthorPage() {
  const user = await requirePermission('author.manage')
  const messages = newsroomMessages(user.language)
  return (
    <div className="max-w-3xl">
      <BackLink href="/admin/authors">{messages.navAuthors}</BackLink>
      <PageHead title={messages.authorAdd} />
      <ActionForm action={addAuthor}>
        <AuthorFields
          users={await readUsers(database())}
          mayAddWord={can(user, 'dictionary.manage')}
          messages={messages}
        />
        <FormFoot label={messages.add} pendingText={messages.saving} />
      </ActionForm>
    </div>
  )
}
