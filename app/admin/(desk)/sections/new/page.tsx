import type { Metadata } from 'next'
import { addSection } from '@/app/admin/(desk)/sections/actions'
import { PageHead } from '@/components/admin/PageHead'
import { SectionFields } from '@/components/admin/places/SectionFields'
import { ActionForm } from '@/components/ui/ActionForm'
import { BackLink } from '@/components/ui/BackLink'
import { FormFoot } from '@/components/ui/FormFoot'
import { can } from '@/lib/auth/permissions'
import { requirePermission, requireUser } from '@/lib/auth/require-user'
import { newsroomMessages } from '@/lib/i18n/newsroom-message'

export async function generateMetadata(): Promise<Metadata> {
  return { title: newsroomMessages((await requireUser()).language).sectionAdd }
}

export default async function NewSectionPage() {
  const user = await requirePermission('section.manage')
  const messages = newsroomMessages(user.language)
  return (
    <div className="max-w-3xl">
      <BackLink href="/admin/sections">{messages.navSections}</BackLink>
      <PageHead title={messages.sectionAdd} />
      <ActionForm action={addSection}>
        <SectionFields mayAddWord={can(user, 'dictionary.manage')} messages={messages} />
        <FormFoot label={messages.add} pendingText={messages.saving} />
      </ActionForm>
    </div>
  )
}
