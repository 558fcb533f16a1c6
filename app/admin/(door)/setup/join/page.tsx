import type { Metadata } from 'next'
import { connection } from 'next/server'
import { chooseLanguage } from '@/app/admin/actions'
import { Door } from '@/components/admin/shell/Door'
import { LinkDead } from '@/components/admin/shell/LinkDead'
import { NewPasswordField } from '@/components/admin/shell/NewPasswordField'
import { ActionForm } from '@/components/ui/ActionForm'
import { FormStatus } from '@/components/ui/FormStatus'
import { SubmitButton } from '@/components/ui/SubmitButton'
import { TextField } from '@/components/ui/TextField'
import { database } from '@/lib/database'
import { defaultLanguage } from '@/lib/i18n/newsroom-language'
import { newsroomMessages, word } from '@/lib/i18n/newsroom-message'
import { newsroomSettings } from '@/lib/settings/newsroom-settings'
import { inEdition } from '@/lib/settings/site-settings'
import { findLinkHolder } from '@/lib/users/join-by-link'
import { joinAction } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: newsroomMessages(await defaultLanguage()).newPassword }
}

export default async function JoinPage({ searchParams }: PageProps<'/admin/setup/join'>) {
  await connection()
  const { token } = await searchParams
  const language = await defaultLanguage()
  const messages = newsroomMessages(language)
  const siteName = inEdition((await newsroomSettings()).siteName, language)
  const door = { siteName, language, messages, chooseLanguage }
  const holder = typeof token === 'string' ? await findLinkHolder(database(), token) : undefined
  if (holder === undefined) return <LinkDead {...door} advice={messages.linkDeadInvite} />
  const invited = holder.purpose === 'invite'
  const title = invited ? messages.inviteTitle : messages.resetTitle
  const text = word(invited ? messages.inviteText : messages.resetText, { email: holder.email })
  return (
    <Door {...door} title={title} text={text}>
      <ActionForm action={joinAction}>
        <input type="hidden" name="token" value={token} />
        <input type="hidden" name="username" autoComplete="username" value={holder.email} readOnly />
        {invited && (
          <TextField name="name" label={messages.name} defaultValue={holder.name} autoComplete="name" required />
        )}
        <NewPasswordField label={messages.newPassword} hint={messages.passwordHint} />
        <FormStatus />
        <SubmitButton pendingText={messages.saving} className="w-full">
          {invited ? messages.inviteSubmit : messages.resetSubmit}
        </SubmitButton>
      </ActionForm>
    </Door>
  )
}
