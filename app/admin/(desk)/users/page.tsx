import type { Metadata } from 'next'
import Link from 'next/link'
import { PageHead } from '@/components/admin/PageHead'
import { roleLabel } from '@/components/admin/shell/role-label'
import { UserState } from '@/components/admin/users/UserState'
import { buttonClass } from '@/components/ui/Button'
import { Table, TableCell, TableRow } from '@/components/ui/Table'
import { requirePermission, requireUser } from '@/lib/auth/require-user'
import { database } from '@/lib/database'
import { newsroomMessages } from '@/lib/i18n/newsroom-message'
import { readUsers } from '@/lib/users/read-users'

export async function generateMetadata(): Promise<Metadata> {
  return { title: newsroomMessages((await requireUser()).language).usersTitle }
}

export default async function UsersPage() {
  const user = await requirePermission('user.manage')
  const messages = newsroomMessages(user.language)
  const users = await readUsers(database())
  return (
    <>
      <PageHead title={messages.usersTitle} text={messages.usersText}>
        <Link href="/admin/users/new" className={buttonClass('primary')}>
          {messages.userInvite}
        </Link>
      </PageHead>
      <Table
        caption={messages.usersTitle}
        heads={[messages.name, messages.email, messages.userRole, messages.userStatus]}
      >
        {users.map(({ id, name, email, role, state }) => (
          <TableRow key={id} faded={state === 'disabled'}>
            <TableCell>
              <Link href={`/admin/users/${id}`} className="hover:text-accent font-semibold">
                {name}
              </Link>
              {id === user.id && <span className="text-ink-soft text-small ml-2">{messages.userYou}</span>}
            </TableCell>
            <TableCell className="break-all">{email}</TableCell>
            <TableCell>{roleLabel(role, messages)}</TableCell>
            <TableCell>
              <UserState state={state} messages={messages} />
            </TableCell>
          </TableRow>
        ))}
      </Table>
    </>
  )
}
