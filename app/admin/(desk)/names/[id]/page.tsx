import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { removeName, saveName } from '@/app/admin/(desk)/names/actions'
import { NameFields } from '@/components/admin/names/NameFields'
import { PageHead } from '@/components/admin/PageHead'
import { ActionForm } from '@/components/ui/ActionForm'
import { BackLink } from '@/components/ui/BackLink'
import { ConfirmButton } from '@/components/ui/ConfirmButton'
import { FormStatus } from '@/components/ui/FormStatus'
import { Panel } from '@/components/ui/Panel'
import { SubmitButton } from '@/components/ui/SubmitButton'
import { requirePermission, requireUser } from '@/lib/auth/require-user'
import { database } from '@/lib/database'
import { newsroomMessages, word } from '@/lib/i18n/newsroom-message'
import { readName } from '@/lib/scripts/read-names'

export async function generateMetadata(): Promise<Metadata> {
  return { title: newsroomMessages((await requireUser()).language).namesTitle }
}

export default async function NamePage({ params }: PageProps<'/admin/names/[id]'>) {
  const user = await requirePermission('name.manage')
  const { id } = await params
  const name = z.uuid().safeParse(id).success ? await readName(database(), id) : undefined
  if (name === undefined) notFound()
  const messages = newsroomMessages(user.language)
  return (
    <>
      <BackLink href="/admin/names">{messages.namesTitle}</BackLink>
      <PageHead title={name.name} text={messages.everyPageChanges} />
      <Panel title={messages.change} text={messages.nameAddText}>
        <ActionForm action={saveName}>
          <input type="hidden" name="id" value={id} />
          <NameFields messages={messages} name={name} />
          <div className="flex flex-wrap items-center gap-4">
            <SubmitButton pendingText={messages.saving}>{messages.save}</SubmitButton>
            <FormStatus />
          </div>
        </ActionForm>
      </Panel>
      <Panel title={messages.remove} text={messages.nameDeleteText}>
        <ActionForm action={removeName} className="gap-3">
          <input type="hidden" name="id" value={id} />
          <div>
            <ConfirmButton
              title={word(messages.nameDeleteTitle, { name: name.name })}
              text={messages.nameDeleteText}
              confirmLabel={messages.nameDelete}
              cancelLabel={messages.cancel}
            >
              {messages.nameDelete}
            </ConfirmButton>
          </div>
          <FormStatus />
        </ActionForm>
      </Panel>
    </>
  )
}
