import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { disable, enable, makeLink, revoke, saveUser } from '@/app/admin/(desk)/users/actions'
import { PageHead } from '@/components/admin/PageHead'
import { RoleChoice } from '@/components/admin/users/RoleChoice'
import { SessionList } from '@/components/admin/users/SessionList'
import { UserState } from '@/components/admin/users/UserState'
import { ActionForm } from '@/components/ui/ActionForm'
import { BackLink } from '@/components/ui/BackLink'
import { ConfirmButton } from '@/components/ui/ConfirmButton'
import { FormStatus } from '@/components/ui/FormStatus'
import { OneTimeLink } from '@/components/ui/OneTimeLink'
import { Panel } from '@/components/ui/Panel'
import { SubmitButton } from '@/components/ui/SubmitButton'
import { TextField } from '@/components/ui/TextField'
import { requirePermission, requireUser } from '@/lib/auth/require-user'
import { listOpenSessions } from '@/lib/auth/session'
import { database } from '@/lib/database'
import { isId } from '@/lib/forms/is-id'
import { newsroomDates } from '@/lib/i18n/newsroom-dates'
import { newsroomMessages, word } from '@/lib/i18n/newsroom-message'
import { readUser } from '@/lib/users/read-users'

export async function generateMetadata(): Promise<Metadata> {
  return { title: newsroomMessages((await requireUser()).language).usersTitle }
}

export default async function UserPage({ params }: PageProps<'/admin/users/[id]'>) {
  const viewer = await requirePermission('user.manage')
  const { id } = await params
  const user = isId(id) ? await readUser(database(), id) : undefined
  if (user === undefined) notFound()
  const messages = newsroomMessages(viewer.language)
  const own = user.id === viewer.id
  const sessions = await listOpenSessions(database(), user.id)
  const { name } = user
  return (
    <>
      <BackLink href="/admin/users">{messages.usersTitle}</BackLink>
      <PageHead title={name} text={user.email}>
        <UserState state={user.state} messages={messages} />
      </PageHead>
      <Panel title={messages.userRole} {...(own && { text: messages.userYou })}>
        {own ? (
          <p className="text-ink-soft">{messages.roleOwnerHint}</p>
        ) : (
          <ActionForm action={saveUser}>
            <input type="hidden" name="id" value={id} />
            <TextField name="name" label={messages.name} defaultValue={name} autoComplete="off" required />
            <RoleChoice defaultRole={user.role} />
            <div className="flex flex-wrap items-center gap-4">
              <SubmitButton pendingText={messages.saving}>{messages.save}</SubmitButton>
              <FormStatus />
            </div>
          </ActionForm>
        )}
      </Panel>
      <Panel title={messages.sessions}>
        <SessionList
          sessions={sessions}
          ownSessionId={viewer.sessionId}
          messages={messages}
          sayTime={(await newsroomDates(viewer.language)).dateTime}
          revoke={revoke}
          userId={id}
        />
      </Panel>
      {!own && (
        <Panel title={messages.userAccess}>
          <div className="grid gap-6">
            {user.state !== 'disabled' && (
              <ActionForm action={makeLink} className="gap-3">
                <input type="hidden" name="id" value={id} />
                <p className="text-ink-soft">{word(messages.userResetText, { name })}</p>
                <div>
                  <SubmitButton kind="secondary">
                    {user.state === 'invited' ? messages.userNewInvite : messages.userReset}
                  </SubmitButton>
                </div>
                <OneTimeLink label={messages.linkMade} copyLabel={messages.copy} copiedLabel={messages.copied} />
                <FormStatus />
              </ActionForm>
            )}
            <ActionForm action={user.state === 'disabled' ? enable : disable} className="gap-3">
              <input type="hidden" name="id" value={id} />
              <div>
                {user.state === 'disabled' ? (
                  <SubmitButton kind="secondary">{messages.userEnable}</SubmitButton>
                ) : (
                  <ConfirmButton
                    title={word(messages.userDisableTitle, { name })}
                    text={messages.userDisableText}
                    confirmLabel={messages.userDisable}
                    cancelLabel={messages.cancel}
                  >
                    {messages.userDisable}
                  </ConfirmButton>
                )}
              </div>
              <FormStatus />
            </ActionForm>
          </div>
        </Panel>
      )}
    </>
  )
}
