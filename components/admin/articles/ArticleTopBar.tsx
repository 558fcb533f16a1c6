import Link from 'next/link'
import type { ComponentProps } from 'react'
import { ArticleMenu } from '@/components/admin/article-menu/ArticleMenu'
import type { MenuActions } from '@/components/admin/article-menu/menu-actions'
import { Icon } from '@/components/admin/editor/icons'
import { Bell } from '@/components/admin/notices/Bell'
import { PeopleHere } from '@/components/admin/together/PeopleHere'
import { Button, buttonClass } from '@/components/ui/Button'
import { classNames } from '@/components/ui/class-names'
import type { ArticleDesk } from '@/lib/articles/article-desk'
import type { ArticleMessages } from '@/lib/i18n/article-messages'
import { sayStatus } from '@/lib/i18n/say-status'
import type { WorkflowMessages } from '@/lib/i18n/workflow-messages'
import type { WorkflowView } from '@/lib/workflow/read-workflow'
import type { ArticleActions } from './article-actions'
import type { DraftView } from './article-draft'
import { StatusDot } from './StatusDot'
import { StatusLine } from './StatusLine'
import type { useCommands } from './use-commands'

type Props = {
  desk: ArticleDesk
  workflow: WorkflowView
  /** The version of the text on the screen, as far as it is saved. */
  version: number
  view: DraftView
  messages: ArticleMessages
  words: WorkflowMessages
  actions: ArticleActions
  menuActions: MenuActions
  commands: ReturnType<typeof useCommands>
  bell: ComponentProps<typeof Bell>
  panelOpen: boolean
  onRetry: () => void
  onTogglePanel: () => void
}

/** Where one is, how far the text has come, and what the page is for: publishing. */
export function ArticleTopBar(props: Props) {
  const { desk, workflow, version, view, messages, words, actions, menuActions, commands } = props
  const { bell, panelOpen, onRetry, onTogglePanel } = props
  const { article, may } = desk
  const { id } = article
  return (
    <header className="article-bar">
      <Link href="/admin/articles" className="article-bar-back" aria-label={messages.back}>
        <Icon name="earlier" />
        <span className="hidden md:inline">{messages.back}</span>
      </Link>
      <span className="text-small hidden items-center gap-2 whitespace-nowrap sm:flex">
        <StatusDot status={article.status} />
        {sayStatus(article.status, messages)}
      </span>
      <div className="article-bar-state">
        <StatusLine
          saving={view.saving}
          notKept={view.notKept}
          ended={view.ended}
          timeZone={desk.timeZone}
          messages={messages}
          onRetry={onRetry}
        />
      </div>
      <PeopleHere people={view.people} />
      <a
        href={`/admin/articles/${id}/preview`}
        target="_blank"
        className={`article-bar-preview ${buttonClass('quiet')}`}
      >
        {messages.preview}
      </a>
      <Bell {...bell} />
      <ArticleMenu desk={desk} actions={menuActions} commands={commands} />
      <Button
        kind="quiet"
        className="article-bar-panel"
        aria-expanded={panelOpen}
        aria-controls="article-panel"
        aria-label={messages.openSettings}
        onClick={onTogglePanel}
      >
        <Icon name="settings" />
      </Button>
      {may.publish && (
        <Button
          kind="primary"
          disabled={commands.pending}
          onClick={() => commands.run((version, knowing) => actions.publish({ id, version, knowing }))}
        >
          {workflow.bound !== null && workflow.bound.version !== version
            ? words.publishApproved
            : publishWord(desk, messages)}
        </Button>
      )}
      {!may.publish && may.submit && article.status === 'draft' && (
        <Button
          kind="primary"
          disabled={commands.pending}
          onClick={() => commands.run((version) => actions.submit({ id, version }))}
        >
          {messages.submit}
        </Button>
      )}
      {commands.outcome !== undefined && (
        <div
          role={commands.outcome.ok ? 'status' : 'alert'}
          className={classNames('article-outcome', !commands.outcome.ok && 'is-failure')}
        >
          <div>
            <p>{commands.outcome.message}</p>
            {commands.outcome.goOn !== undefined && (
              <Button className="mt-2" disabled={commands.pending} onClick={commands.outcome.goOn}>
                {messages.goOnAllTheSame}
              </Button>
            )}
          </div>
          <button type="button" aria-label={messages.closeSettings} onClick={commands.dismiss}>
            <Icon name="close" size={16} />
          </button>
        </div>
      )}
    </header>
  )
}

function publishWord({ article }: ArticleDesk, messages: ArticleMessages): string {
  switch (article.status) {
    case 'published':
      return messages.publishChanges
    case 'withdrawn':
      return messages.publishAgain
    case 'scheduled':
      return messages.publishNow
    case 'draft':
    case 'in_review':
    case 'approved':
      return messages.publish
    default:
      return article.status satisfies never
  }
}
