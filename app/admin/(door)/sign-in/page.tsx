import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { chooseLanguage } from '@/app/admin/actions'
import { Door } from '@/components/admin/shell/Door'
import { ActionForm } from '@/components/ui/ActionForm'
import { FormStatus } from '@/components/ui/FormStatus'
import { SubmitButton } from '@/components/ui/SubmitButton'
import { TextField } from '@/components/ui/TextField'
import { currentUser } from '@/lib/auth/require-user'
import { returnPath } from '@/lib/auth/return-path'
import { defaultLanguage } from '@/lib/i18n/newsroom-language'
import { newsroomMessages } from '@/lib/i18n/newsroom-message'
import { newsroomSettings } from '@/lib/settings/newsroom-settings'
import { inEdition } from '@/lib/settings/site-settings'
import { signInAction } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: newsroomMessages(await defaultLanguage()).signInTitle }
}

export default async function SignInPage({ searchParams }: PageProps<'/admin/sign-in'>) {
  const { to } = await searchParams
  if ((await currentUser()) !== undefined) redirect('/admin')
  const language = await defaultLanguage()
  const messages = newsroomMessages(language)
  return (
    <Door
      siteName={inEdition((await newsroomSettings()).siteName, language)}
      title={messages.signInTitle}
      {...{ language, messages, chooseLanguage }}
    >
      {to !== undefined && <p className="text-ink-soft mb-6">{messages.signInEnded}</p>}
      <ActionForm action={signInAction}>
        <input type="hidden" name="to" value={returnPath(to)} />
        <TextField name="email" type="email" label={messages.email} autoComplete="username" required />
        <TextField name="password" type="password" label={messages.password} autoComplete="current-password" required />
        <FormStatus />
        <SubmitButton pendingText={messages.signingIn} className="w-full">
          {messages.signIn}
        </SubmitButton>
      </ActionForm>
      <p className="text-ink-soft text-small mt-8">{messages.signInForgotten}</p>
    </Door>
  )
}
