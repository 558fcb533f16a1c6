import type { Metadata } from 'next'
import { PageHead } from '@/components/admin/PageHead'
import { ActionForm } from '@/components/ui/ActionForm'
import { buttonClass } from '@/components/ui/Button'
import { FormStatus } from '@/components/ui/FormStatus'
import { Panel } from '@/components/ui/Panel'
import { SubmitButton } from '@/components/ui/SubmitButton'
import { TextArea } from '@/components/ui/TextArea'
import { TextField } from '@/components/ui/TextField'
import { can } from '@/lib/auth/permissions'
import { requireUser } from '@/lib/auth/require-user'
import { database } from '@/lib/database'
import { mediaMessages } from '@/lib/i18n/media-messages'
import { readPictureDetails } from '@/lib/media/picture-details'
import { notFound } from 'next/navigation'
import Link from 'next/link'
import { removePicture, savePictureWords } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: mediaMessages((await requireUser()).language).pictureTitle }
}

export default async function PicturePage({ params }: PageProps<'/admin/media/[id]'>) {
  const user = await requireUser()
  const messages = mediaMessages(user.language)
  const picture = await readPictureDetails(database(), (await params).id)
  if (picture === undefined) notFound()
  const { view, uses, createdBy } = picture
  return (
    <>
      <PageHead title={messages.pictureTitle} text={`${view.fileName} · ${view.width} × ${view.height}`}>
        <Link href="/admin/media" className={buttonClass()}>
          {messages.back}
        </Link>
      </PageHead>
      <img
        src={view.url}
        alt={view.alt}
        width={view.width}
        height={view.height}
        className="bg-surface rounded-corner mb-8 h-auto w-full max-w-2xl"
      />
      <Panel title={messages.alt} text={messages.altHint}>
        <ActionForm action={savePictureWords}>
          <input type="hidden" name="id" value={view.id} />
          <TextArea name="alt" label={messages.alt} defaultValue={view.alt} rows={2} maxLength={500} />
          <TextArea name="caption" label={messages.caption} defaultValue={view.caption} rows={2} maxLength={500} />
          <TextField name="credit" label={messages.credit} defaultValue={view.credit} maxLength={200} />
          <div className="flex flex-wrap items-center gap-4">
            <SubmitButton pendingText={messages.saving}>{messages.save}</SubmitButton>
            <FormStatus />
          </div>
        </ActionForm>
      </Panel>
      <Panel title={messages.uses}>
        <p>{uses === 0 ? messages.unused : messages.usedIn.replace('{count}', String(uses))}</p>
        {uses === 0 && can(user, 'media.delete', { createdBy }) && (
          <ActionForm action={removePicture} className="mt-4">
            <input type="hidden" name="id" value={view.id} />
            <p className="text-ink-soft">{messages.removeText}</p>
            <div className="flex flex-wrap items-center gap-4">
              <SubmitButton kind="danger">{messages.remove}</SubmitButton>
              <FormStatus />
            </div>
          </ActionForm>
        )}
      </Panel>
    </>
  )
}
