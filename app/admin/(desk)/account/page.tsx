import type { Metadata } from 'next'
import { NewPasswordField } from '@/components/admin/shell/NewPasswordField'
import { languageOptions } from '@/components/admin/shell/language-names'
import { NoticeChoices } from '@/components/admin/notices/NoticeChoices'
import { PageHead } from '@/components/admin/PageHead'
import { SessionList } from '@/components/admin/users/SessionList'
import { ActionForm } from '@/components/ui/ActionForm'
import { FormStatus } from '@/components/ui/FormStatus'
import { Panel } from '@/components/ui/Panel'
import { SelectField } from '@/components/ui/SelectField'
import { SubmitButton } from '@/components/ui/SubmitButton'
import { TextField } from '@/components/ui/TextField'
import { requireUser } from '@/lib/auth/require-user'
import { listOpenSessions } from '@/lib/auth/session'
import { database } from '@/lib/database'
import { newsroomDates } from '@/lib/i18n/newsroom-dates'
import { newsroomMessages } from '@/lib/i18n/newsroom-message'
import { noticeMessages } from '@/lib/i18n/notice-messages'
import { readNoticeChoices } from '@/lib/notices/read-notices'
import { endOtherSessions, endOwnSession, saveNotices, savePassword, saveProfile } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: newsroomMessages((await requireUser()).language).accountTitle }
}

export default async function AccountPage() {
  const user = await requireUser()
  const messages = newsroomMessages(user.language)
  const words = noticeMessages(user.language)
  const choices = await readNoticeChoices(database(), user.id)
  const sessions = await listOpenSessions(database(), user.id)
  return (
    <>
      <PageHead title={messages.accountTitle} text={user.email} />
      <Panel title={messages.accountProfile}>
        <ActionForm action={saveProfile}>
          <TextField name="name" label={messages.name} defaultValue={user.name} autoComplete="name" required />
          <SelectField
            name="language"
            label={messages.interfaceLanguage}
            defaultValue={user.language}
            options={languageOptions}
          />
          <div className="flex items-center gap-4">
            <SubmitButton pendingText={messages.saving}>{messages.save}</SubmitButton>
            <FormStatus />
          </div>
        </ActionForm>
      </Panel>
      <Panel title={messages.accountPassword}>
        <ActionForm action={savePassword}>
          <input type="hidden" name="username" autoComplete="username" value={user.email} readOnly />
          <TextField
            name="current"
            type="password"
            label={messages.currentPassword}
            autoComplete="current-password"
            required
          />
          <NewPasswordField label={messages.newPassword} hint={messages.passwordHint} />
          <div className="flex flex-wrap items-center gap-4">
            <SubmitButton pendingText={messages.saving}>{messages.passwordChange}</SubmitButton>
            <FormStatus />
          </div>
        </ActionForm>
      </Panel>
      <div id="notices">
        <Panel title={words.choices} text={words.choicesText}>
          <ActionForm action={saveNotices}>
            <NoticeChoices choices={choices} words={words} />
            <div className="mt-4 flex items-center gap-4">
              <SubmitButton pendingText={messages.saving}>{messages.save}</SubmitButton>
              <FormStatus />
            </div>
          </ActionForm>
        </Panel>
      </div>
      <Panel title={messages.sessions} text={messages.sessionsText}>
        <SessionList
          sessions={sessions}
          ownSessionId={user.sessionId}
          messages={messages}
          sayTime={(await newsroomDates(user.language)).dateTime}
          revoke={endOwnSession}
        />
        {sessions.length > 1 && (
          <ActionForm action={endOtherSessions} className="mt-4">
            <SubmitButton kind="secondary">{messages.sessionRevokeOthers}</SubmitButton>
          </ActionForm>
        )}
      </Panel>
    </>
  )
}
