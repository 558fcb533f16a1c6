import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { FrontEditor } from '@/components/admin/front/FrontEditor'
import { FrontHistory } from '@/components/admin/front/FrontHistory'
import { FrontPlaces } from '@/components/admin/front/FrontPlaces'
import { PageHead } from '@/components/admin/PageHead'
import { requirePermission, requireUser } from '@/lib/auth/require-user'
import { database } from '@/lib/database'
import { frontQuery, parseFrontQuery } from '@/lib/front/front-address'
import { readFrontDesk } from '@/lib/front/front-desk'
import { frontMessages } from '@/lib/i18n/front-messages'
import { newsroomMessages } from '@/lib/i18n/newsroom-message'
import { findStories } from '@/lib/front/find-stories'
import { dropDraft, putLive, restore, saveDraft, searchStories } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: frontMessages((await requireUser()).language).title }
}

export default async function FrontDeskPage({ searchParams }: PageProps<'/admin/front'>) {
  const user = await requirePermission('front.arrange')
  const { language } = user
  const place = parseFrontQuery(await searchParams)
  const desk = place && (await readFrontDesk(database(), user, place))
  if (place === undefined || desk === undefined) notFound()
  const messages = frontMessages(language)
  const newest = await findStories(database(), user, { ...place, query: '' }, { language, timeZone: desk.timeZone })
  return (
    <>
      <PageHead title={messages.title} text={messages.text} />
      <FrontPlaces place={place} sections={desk.sections} messages={messages} words={newsroomMessages(language)} />
      <FrontEditor
        key={frontQuery(place)}
        desk={desk}
        newest={newest}
        actions={{ saveDraft, dropDraft, putLive, searchStories }}
        messages={messages}
      />
      <FrontHistory
        entries={desk.history}
        liveId={desk.live?.id ?? null}
        restore={restore}
        messages={messages}
        cancel={newsroomMessages(language).cancel}
      />
    </>
  )
}
