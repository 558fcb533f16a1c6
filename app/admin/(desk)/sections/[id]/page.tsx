import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { removeSection, saveSection } from '@/app/admin/(desk)/sections/actions'
import { PageHead } from '@/components/admin/PageHead'
import { SectionFields } from '@/components/admin/places/SectionFields'
import { RemoveForm } from '@/components/admin/RemoveForm'
import { ActionForm } from '@/components/ui/ActionForm'
import { BackLink } from '@/components/ui/BackLink'
import { FormFoot } from '@/components/ui/FormFoot'
import { can } from '@/lib/auth/permissions'
import { requirePermission, requireUser } from '@/lib/auth/require-user'
import { database } from '@/lib/database'
import { inLanguage } from '@/lib/i18n/in-language'
import { newsroomMessages } from '@/lib/i18n/newsroom-message'
import { isId } from '@/lib/forms/is-id'
import { readSection } from '@/lib/sections/newsroom-sections'

export async function generateMetadata(): Promise<Metadata> {
  return { title: newsroomMessages((await requireUser()).language).navSections }
}

export default async function SectionPage({ params }: PageProps<'/admin/sections/[id]'>) {
  const user = await requirePermission('section.manage')
  const { id } = await params
  const section = isId(id) ? await readSection(database(), id) : undefined
  if (section === undefined) notFound()
  const messages = newsroomMessages(user.language)
  const name = inLanguage(section.names, user.language)
  return (
    <div className="max-w-3xl">
      <BackLink href="/admin/sections">{messages.navSections}</BackLink>
      <PageHead title={name} />
      <ActionForm action={saveSection}>
        <SectionFields section={section} mayAddWord={can(user, 'dictionary.manage')} messages={messages} />
        <FormFoot label={messages.save} pendingText={messages.saving} />
      </ActionForm>
      <RemoveForm id={id} name={name} messages={messages} action={removeSection} />
    </div>
  )
}
