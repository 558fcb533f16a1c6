import { ArticleEditor } from '@/components/admin/articles/ArticleEditor'
import { readBell } from '@/app/admin/read-bell'
import { ArticleNotOpen } from '@/components/admin/articles/ArticleNotOpen'
import { openArticleDesk } from '@/lib/articles/article-desk'
import { sayRefusal } from '@/lib/articles/say-refusal'
import type { SignedInUser } from '@/lib/auth/session'
import { database } from '@/lib/database'
import { readEnv } from '@/lib/env'
import { articleMessages } from '@/lib/i18n/article-messages'
import { newsroomDates } from '@/lib/i18n/newsroom-dates'
import { openDocument } from '@/lib/together/stored-document'
import { workflowMessages } from '@/lib/i18n/workflow-messages'
import { readGroup } from '@/lib/translations/read-group'
import { readNews } from '@/lib/workflow/read-news'
import { readWorkflow } from '@/lib/workflow/read-workflow'
import { addTag, publish, schedule, unschedule, withdraw } from './actions'
import { chooseSeries, findRelated, inScript, openDesk } from './found-actions'
import { compareSaves, listSaves, nameSave, readSave } from './revision-actions'
import { duplicate, endLink, listLinks, share, trash } from './menu-actions'
import { leaveNote, listNotes, reply, settle } from './note-actions'
import { approve, giveBack, recall, reopen, submit } from './review-actions'
import { assign, look, setDue } from './task-actions'
import { findCandidates, link, translateInto, unlink } from './translation-actions'

type Props = {
  id: string
  user: SignedInUser
  /** What stands beside the text. */
  beside?: React.ReactNode
}

/** An article in the editor, by itself or with another text beside it. */
export async function ArticleScreen({ id, user, beside }: Props) {
  const { language } = user
  const desk = await openArticleDesk(database(), user, id)
  if (!desk.ok)
    return <ArticleNotOpen message={sayRefusal(desk, language).message} messages={articleMessages(language)} />
  const state = await openDocument(database(), id)
  const group = await readGroup(database(), user, desk.article)
  const { dateTimeWithOffset } = await newsroomDates(language, desk.timeZone)
  const { scheduledFor } = desk.article
  const view = { language, timeZone: desk.timeZone }
  const workflow = await readWorkflow(database(), user, desk.article, view)
  const news = await readNews(database(), user.id, desk.article, view)
  return (
    <ArticleEditor
      desk={desk}
      state={Buffer.from(state ?? []).toString('base64')}
      me={{ id: user.id, name: user.name }}
      language={language}
      messages={articleMessages(language)}
      words={workflowMessages(language)}
      siteUrl={readEnv().SITE_URL}
      scheduledFor={scheduledFor === null ? null : dateTimeWithOffset(scheduledFor)}
      workflow={workflow}
      actions={{
        publish,
        schedule,
        unschedule,
        submit,
        recall,
        giveBack,
        approve,
        reopen,
        withdraw,
        addTag,
        listSaves,
        readSave,
        compareSaves,
        nameSave,
      }}
      menuActions={{ duplicate, trash, listLinks, share, endLink }}
      taskActions={{ assign, setDue }}
      noteActions={{ listNotes, leaveNote, reply, settle }}
      bell={await readBell(user)}
      news={news}
      look={look}
      group={group}
      foundActions={{ openDesk, findRelated, inScript, chooseSeries }}
      groupActions={{ translateInto, findCandidates, link, unlink }}
      beside={beside}
    />
  )
}
