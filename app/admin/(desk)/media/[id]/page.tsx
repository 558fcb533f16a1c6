import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { CaptionsForm } from '@/components/admin/media/CaptionsForm'
import { DetailsForm } from '@/components/admin/media/DetailsForm'
import { FramingEditor } from '@/components/admin/media/FramingEditor'
import { MediaPlayer } from '@/components/admin/media/MediaPlayer'
import { MediaUses } from '@/components/admin/media/MediaUses'
import { ReplaceFile } from '@/components/admin/media/ReplaceFile'
import { RightsNote } from '@/components/admin/media/RightsNote'
import { PageHead } from '@/components/admin/PageHead'
import { ActionForm } from '@/components/ui/ActionForm'
import { buttonClass } from '@/components/ui/Button'
import { FormStatus } from '@/components/ui/FormStatus'
import { Panel } from '@/components/ui/Panel'
import { SubmitButton } from '@/components/ui/SubmitButton'
import { can } from '@/lib/auth/permissions'
import { requireUser } from '@/lib/auth/require-user'
import { database } from '@/lib/database'
import { mediaMessages } from '@/lib/i18n/media-messages'
import { readMediaDetails } from '@/lib/media/media-details'
import type { Media } from '@/lib/media/media'
import { toMediaView } from '@/lib/media/media-view'
import { sayLength } from '@/lib/media/recording'
import { todayIn } from '@/lib/media/rights'
import { newsroomSettings } from '@/lib/settings/newsroom-settings'
import { removeCaptions, removeMedia, saveCaptions, saveDetails, saveFraming } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: mediaMessages((await requireUser()).language).title }
}

export default async function MediaEntryPage({ params }: PageProps<'/admin/media/[id]'>) {
  const user = await requireUser()
  const messages = mediaMessages(user.language)
  const details = await readMediaDetails(database(), user, (await params).id)
  if (details === undefined) notFound()
  const { media, used } = details
  const view = toMediaView(media)
  const today = todayIn((await newsroomSettings()).timeZone)
  const titles = { picture: messages.pictureTitle, audio: messages.audioTitle, video: messages.videoTitle }
  return (
    <>
      <PageHead title={titles[media.kind]} text={aboutFile(media)}>
        <Link href="/admin/media" className={buttonClass()}>
          {messages.back}
        </Link>
      </PageHead>
      <p className="mb-3 empty:hidden">
        <RightsNote until={media.rightsUntil} today={today} language={user.language} />
      </p>
      <div className="mb-8 max-w-2xl">
        <MediaPlayer media={media} view={view} />
      </div>
      <Panel title={messages.about}>
        <DetailsForm
          media={media}
          action={saveDetails}
          messages={messages}
          readOnly={!can(user, 'media.edit', media)}
        />
      </Panel>
      {media.kind === 'picture' && can(user, 'media.edit', media) && (
        <>
          <Panel title={messages.framing} text={messages.framingText}>
            <FramingEditor
              // A replaced file begins anew.
              key={media.contentHash}
              picture={view}
              focus={media.focus}
              crops={media.crops}
              action={saveFraming}
              messages={messages}
            />
          </Panel>
          <Panel title={messages.replace} text={messages.replaceText}>
            <ReplaceFile id={media.id} messages={messages} />
          </Panel>
        </>
      )}
      {media.kind !== 'picture' && can(user, 'media.edit', media) && (
        <Panel title={messages.captions} text={messages.captionsText}>
          <CaptionsForm
            media={media}
            language={user.language}
            messages={messages}
            save={saveCaptions}
            remove={removeCaptions}
          />
        </Panel>
      )}
      <Panel title={messages.uses}>
        <MediaUses used={used} messages={messages} />
        {can(user, 'media.delete', media) && (
          <ActionForm action={removeMedia} className="mt-6">
            <input type="hidden" name="id" value={view.id} />
            {used.uses.length + used.hidden === 0 && <p className="text-ink-soft">{messages.removeText}</p>}
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

/** The name of a file, its size to the eye and its length. */
function aboutFile({ fileName, width, height, durationMs }: Media): string {
  const size = width > 0 ? [`${width} × ${height}`] : []
  return [fileName, ...size, ...(durationMs === null ? [] : [sayLength(durationMs)])].join(' · ')
}
