import type { Metadata } from 'next'
import { forbidden, notFound } from 'next/navigation'
import { removeAuthor, saveAuthor } from '@/app/admin/(desk)/authors/actions'
import { PageHead } from '@/components/admin/PageHead'
import { AuthorFields } from '@/components/admin/places/AuthorFields'
import { RemoveForm } from '@/components/admin/RemoveForm'
import { ActionForm } from '@/components/ui/ActionForm'
import { BackLink } from '@/components/ui/BackLink'
import { FormFoot } from '@/components/ui/FormFoot'
import { can } from '@/lib/auth/permissions'
import { requirePermission, requireUser } from '@/lib/auth/require-user'
import { readAuthor } from '@/lib/authors/newsroom-authors'
import { database } from '@/lib/database'
import { isId } from '@/lib/forms/is-id'
import { inLanguage } from '@/lib/i18n/in-language'
import { newsroomMessages } from '@/lib/i18n/newsroom-message'
import { picturesById } from '@/lib/media/pictures-by-id'
import { readUsers } from '@/lib/users/read-users'

export async function generateMetadata(): Promise<Metadata> {
  return { title: newsroomMessages((await requireUser()).language).navAuthors }
}

export default async function AuthorPage({ params }: PageProps<'/admin/authors/[id]'>) {
  const user = await requirePermission('author.edit')
  const { id } = await params
  const author = isId(id) ? await readAuthor(database(), id) : undefined
  if (author === undefined) notFound()
  if (!can(user, 'author.edit', { createdBy: author.userId })) forbidden()
  const messages = newsroomMessages(user.language)
  const mayManage = can(user, 'author.manage')
  const { photoId } = author
  const photo = photoId === null ? undefined : (await picturesById(database(), [photoId]))[photoId]
  const name = inLanguage(author.names, user.language)
  return (
    <div className="max-w-3xl">
      <BackLink href="/admin/authors">{messages.navAuthors}</BackLink>
      <PageHead title={name} />
      <ActionForm action={saveAuthor}>
        <AuthorFields
          author={author}
          photo={photo}
          users={mayManage ? await readUsers(database()) : undefined}
          mayAddWord={can(user, 'dictionary.manage')}
          messages={messages}
        />
        <FormFoot label={messages.save} pendingText={messages.saving} />
      </ActionForm>
      {mayManage && <RemoveForm id={id} name={name} messages={messages} action={removeAuthor} />}
    </div>
  )
}
