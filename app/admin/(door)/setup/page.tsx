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
import { newsroomMessages } from '@/lib/i18n/newsroom-message'
import { newsroomSettings } from '@/lib/settings/newsroom-settings'
import { inEdition } from '@/lib/settings/site-settings'
import { setUpLinkWorks } from '@/lib/users/set-up-owner'
import { setUpAction } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: newsroomMessages(await defaultLanguage()).setUpTitle }
}

export default async function SetUpPage({ searchParams }: PageProps<'/admin/setup'>) {
  await connection()
  const { token } = await searchParams
  const language = await defaultLanguage()
  const messages = newsroomMessages(language)
  const door = {
    siteName: inEdition((await newsroomSettings()).siteName, language),
    language,
    messages,
    chooseLanguage,
  }
  if (typeof token !== 'string' || !(await setUpLinkWorks(database(), token)))
    return <LinkDead {...door} advice={messages.linkDeadSetUp} />
  return (
    <Door {...door} title={messages.setUpTitle} text={messages.setUpText}>
      <ActionForm action={setUpAction}>
        <input type="hidden" name="token" value={token} />
        <TextField name="name" label={messages.name} autoComplete="name" required />
        <TextField name="email" type="email" label={messages.email} autoComplete="username" required />
        <NewPasswordField label={messages.password} hint={messages.passwordHint} />
        <FormStatus />
        <SubmitButton pendingText={messages.saving} className="w-full">
          {messages.setUpSubmit}
        </SubmitButton>
      </ActionForm>
    </Door>
  )
}
