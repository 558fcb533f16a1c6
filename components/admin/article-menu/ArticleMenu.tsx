'use client'
import './article-menu.css'
import { useRouter } from 'next/navigation'
import { lazy, Suspense, useId, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { Icon } from '@/components/admin/editor/icons'
import { openPalette } from '@/components/admin/palette/palette-opener'
import { useLanguage } from '@/components/admin/messages'
import type { useCommands } from '@/components/admin/articles/use-commands'
import type { ArticleDesk } from '@/lib/articles/article-desk'
import { handMessages } from '@/lib/i18n/hand-messages'
import { newsroomMessages } from '@/lib/i18n/newsroom-message'
import type { MenuActions } from './menu-actions'

// Opened now and then; their scripts need not stand before the first letter.
const ShareDialog = lazy(async () => ({ default: (await import('./ShareDialog')).ShareDialog }))
const TrashDialog = lazy(async () => ({ default: (await import('./TrashDialog')).TrashDialog }))

type Props = { desk: ArticleDesk; actions: MenuActions; commands: ReturnType<typeof useCommands> }

/** What is done with a whole article and not every day. The browser opens and closes the menu; Escape closes it. */
export function ArticleMenu({ desk, actions, commands }: Props) {
  const { article, may } = desk
  const { id } = article
  const language = useLanguage()
  const messages = handMessages(language)
  const router = useRouter()
  const menuId = useId()
  const menu = useRef<HTMLDivElement>(null)
  const [asked, setAsked] = useState<'share' | 'trash'>()

  function duplicate() {
    menu.current?.hidePopover()
    commands.run(async () => {
      const result = await actions.duplicate({ id })
      if (result.ok) router.push(`/admin/articles/${result.id}`)
      return result
    })
  }
  const ask = (what: 'share' | 'trash') => {
    menu.current?.hidePopover()
    setAsked(what)
  }

  return (
    <div className="article-menu">
      <button type="button" className="article-menu-button" popoverTarget={menuId} aria-label={messages.more}>
        <Icon name="more" />
      </button>
      <div ref={menu} id={menuId} popover="auto" className="article-menu-list">
        <button
          type="button"
          onClick={() => {
            menu.current?.hidePopover()
            openPalette()
          }}
        >
          <Icon name="search" />
          {newsroomMessages(language).quickOpen}
        </button>
        {may.duplicate && (
          <button type="button" disabled={commands.pending} onClick={duplicate}>
            <Icon name="copy" />
            {messages.duplicate}
          </button>
        )}
        {may.share && (
          <button type="button" onClick={() => ask('share')}>
            <Icon name="link" />
            {messages.share}
          </button>
        )}
        {may.delete && (
          <button type="button" className="is-danger" onClick={() => ask('trash')}>
            <Icon name="trash" />
            {messages.toTrash}
          </button>
        )}
      </div>
      {/* Not within the bar: a dialog has a head of its own. */}
      {asked === 'share' &&
        createPortal(
          <Suspense>
            <ShareDialog id={id} actions={actions} onClose={() => setAsked(undefined)} />
          </Suspense>,
          document.body,
        )}
      {asked === 'trash' &&
        createPortal(
          <Suspense>
            <TrashDialog
              isPublic={article.status === 'published'}
              trash={(reason) => actions.trash({ id, reason })}
              onTrashed={() => router.push('/admin/trash')}
              onClose={() => setAsked(undefined)}
            />
          </Suspense>,
          document.body,
        )}
    </div>
  )
}
