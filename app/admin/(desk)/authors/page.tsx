import type { Metadata } from 'next'
import Link from 'next/link'
import { PageHead } from '@/components/admin/PageHead'
import { buttonClass } from '@/components/ui/Button'
import { EmptyState } from '@/components/ui/EmptyState'
import { Table, TableCell, TableRow } from '@/components/ui/Table'
import { can } from '@/lib/auth/permissions'
import { requirePermission, requireUser } from '@/lib/auth/require-user'
import { readAuthors } from '@/lib/authors/newsroom-authors'
import { database } from '@/lib/database'
import { inLanguage } from '@/lib/i18n/in-language'
import { newsroomMessages } from '@/lib/i18n/newsroom-message'
import { readUsers } from '@/lib/users/read-users'

export async function generateMetadata(): Promise<Metadata> {
  return { title: newsroomMessages((await requireUser()).language).navAuthors }
}

export default async function AuthorsPage() {
  const user = await requirePermission('author.edit')
  const messages = newsroomMessages(user.language)
  const mayManage = can(user, 'author.manage')
  const [all, users] = await Promise.all([readAuthors(database(), user.language), readUsers(database())])
  const authors = all.filter(({ userId }) => can(user, 'author.edit', { createdBy: userId }))
  const nameOfUser = new Map(users.map(({ id, name }) => [id, name]))
  return (
    <>
      <PageHead title={messages.navAuthors} text={messages.authorsText}>
        {mayManage && (
          <Link href="/admin/authors/new" className={buttonClass('primary')}>
            {messages.authorAdd}
          </Link>
        )}
      </PageHead>
      {authors.length === 0 ? (
        <EmptyState text={mayManage ? messages.nothingYet : messages.authorsNone} />
      ) : (
        <Table caption={messages.navAuthors} heads={[messages.authorName, messages.slug, messages.authorUser]}>
          {authors.map(({ id, names, slug, userId }) => (
            <TableRow key={id}>
              <TableCell>
                <Link href={`/admin/authors/${id}`} className="hover:text-accent font-semibold">
                  {inLanguage(names, user.language)}
                </Link>
              </TableCell>
              <TableCell className="text-ink-soft">/author/{slug}</TableCell>
              <TableCell className="text-ink-soft">
                {userId === null ? messages.authorNoUser : nameOfUser.get(userId)}
              </TableCell>
            </TableRow>
          ))}
        </Table>
      )}
    </>
  )
}
