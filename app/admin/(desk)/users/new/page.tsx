import type { Metadata } from 'next'
import { PageHead } from '@/components/admin/PageHead'
import { languageOptions } from '@/components/admin/shell/language-names'
import { RoleChoice } from '@/components/admin/users/RoleChoice'
import { ActionForm } from '@/components/ui/ActionForm'
import { BackLink } from '@/components/ui/BackLink'
import { FormStatus } from '@/components/ui/FormStatus'
import { OneTimeLink } from '@/components/ui/OneTimeLink'
import { SelectField } from '@/components/ui/SelectField'
import { SubmitButton } from '@/components/ui/SubmitButton'
import { TextField } from '@/components/ui/TextField'
import { requirePermission, requireUser } from '@/lib/auth/require-user'
import { newsroomMessages } from '@/lib/i18n/newsroom-message'
import { invite } from '@/app/admin/(desk)/users/actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: newsroomMessages((await requireUser()).language).userInvite }
}

export default async function InvitePage() {
  const user = await requirePermission('user.manage')
  const messages = newsroomMessages(user.language)
  return (
    <div className="max-w-2xl">
      <BackLink href="/admin/users">{messages.usersTitle}</BackLink>
      <PageHead title={messages.userInvite} />
      <ActionForm action={invite}>
        <TextField name="name" label={messages.name} autoComplete="off" required />
        <TextField name="email" type="email" label={messages.email} autoComplete="off" required />
        <RoleChoice defaultRole="author" />
        <SelectField
          name="language"
          label={messages.interfaceLanguage}
          defaultValue={user.language}
          options={languageOptions}
        />
        <FormStatus />
        <OneTimeLink label={messages.linkMade} copyLabel={messages.copy} copiedLabel={messages.copied} />
        <div>
          <SubmitButton pendingText={messages.saving}>{messages.userInviteSubmit}</SubmitButton>
        </div>
      </ActionForm>
    </div>
  )
}
