import type { Metadata } from 'next'
import { beginArticle } from '@/app/admin/(desk)/articles/actions'
import { NewArticle } from '@/components/admin/articles/NewArticle'
import { DeskList } from '@/components/admin/DeskList'
import { PageHead } from '@/components/admin/PageHead'
import { StateDot } from '@/components/ui/StateDot'
import { readDeskOverview } from '@/lib/articles/desk-overview'
import { can } from '@/lib/auth/permissions'
import { requireUser } from '@/lib/auth/require-user'
import { database } from '@/lib/database'
import { articleMessages } from '@/lib/i18n/article-messages'
import { newsroomDates } from '@/lib/i18n/newsroom-dates'
import { newsroomMessages, word } from '@/lib/i18n/newsroom-message'

export async function generateMetadata(): Promise<Metadata> {
  return { title: newsroomMessages((await requireUser()).language).navDesk }
}

export default async function DeskPage() {
  const user = await requireUser()
  const messages = newsroomMessages(user.language)
  const { myDrafts, inReview, scheduled, published } = await readDeskOverview(database(), user)
  const { dateTime } = await newsroomDates(user.language)
  const entry = ({ id, headline, edition }: (typeof myDrafts)[number], time: Date) => ({
    id,
    headline,
    edition,
    time: dateTime(time),
  })
  const { untitled } = messages
  return (
    <>
      <PageHead title={word(messages.deskGreeting, { name: user.name })}>
        {can(user, 'article.create') && (
          <NewArticle messages={articleMessages(user.language)} language={user.language} begin={beginArticle} />
        )}
      </PageHead>
      <div className="grid gap-x-12 gap-y-9 xl:grid-cols-2">
        <DeskList
          title={<StateDot tone="idle">{messages.deskMyDrafts}</StateDot>}
          entries={myDrafts.map((row) => entry(row, row.savedAt))}
          none={messages.deskNoDrafts}
          untitled={untitled}
        />
        <DeskList
          title={<StateDot tone="waiting">{messages.deskInReview}</StateDot>}
          entries={inReview.map((row) => entry(row, row.savedAt))}
          none={messages.deskNoReview}
          untitled={untitled}
        />
        <DeskList
          title={<StateDot tone="waiting">{messages.deskScheduled}</StateDot>}
          entries={scheduled.map((row) => entry(row, row.scheduledFor ?? row.savedAt))}
          none={messages.deskNoScheduled}
          untitled={untitled}
          marked
        />
        <DeskList
          title={<StateDot tone="live">{messages.deskPublished}</StateDot>}
          entries={published.map((row) => entry(row, row.firstPublishedAt ?? row.savedAt))}
          none={messages.deskNoPublished}
          untitled={untitled}
          marked
        />
      </div>
    </>
  )
}
