import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { removeTag, saveTag } from '@/app/admin/(desk)/tags/actions'
import { PageHead } from '@/components/admin/PageHead'
import { RemoveForm } from '@/components/admin/RemoveForm'
import { ActionForm } from '@/components/ui/ActionForm'
import { BackLink } from '@/components/ui/BackLink'
import { FormFoot } from '@/components/ui/FormFoot'
import { TextField } from '@/components/ui/TextField'
import { requirePermission, requireUser } from '@/lib/auth/require-user'
import { database } from '@/lib/database'
import { isId } from '@/lib/forms/is-id'
import { newsroomMessages } from '@/lib/i18n/newsroom-message'
import { readTag } from '@/lib/tags/newsroom-tags'

export async function generateMetadata(): Promise<Metadata> {
  return { title: newsroomMessages((await requireUser()).language).navTags }
}

export default async function TagPage({ params }: PageProps<'/admin/tags/[id]'>) {
  const user = await requirePermission('tag.manage')
  const { id } = await params
  const tag = isId(id) ? await readTag(database(), id) : undefined
  if (tag === undefined) notFound()
  const messages = newsroomMessages(user.language)
  return (
    <div className="max-w-xl">
      <BackLink href="/admin/tags">{messages.navTags}</BackLink>
      <PageHead title={tag.name} />
      <ActionForm action={saveTag}>
        <input type="hidden" name="id" value={id} />
        <TextField name="name" label={messages.tagName} lang={tag.edition} defaultValue={tag.name} required />
        <TextField
          name="slug"
          label={messages.slug}
          hint={messages.slugChangeHint}
          defaultValue={tag.slug}
          autoComplete="off"
          spellCheck={false}
        />
        <FormFoot label={messages.save} pendingText={messages.saving} />
      </ActionForm>
      <RemoveForm id={id} name={tag.name} messages={messages} action={removeTag} />
    </div>
  )
}
