import type { ComponentProps } from 'react'
import { ActionForm } from '@/components/ui/ActionForm'
import { classNames } from '@/components/ui/class-names'
import type { NoticeMessages } from '@/lib/i18n/notice-messages'
import type { Notice } from '@/lib/notices/read-notices'

type Props = {
  notices: readonly Notice[]
  words: NoticeMessages
  /** Marks the notice as read and goes to its article. */
  open: ComponentProps<typeof ActionForm>['action']
}

/** What somebody was told of, newest first. */
export function NoticeList({ notices, words, open }: Props) {
  if (notices.length === 0) return <p className="text-ink-soft py-6">{words.noticesNone}</p>
  return (
    <ul className="max-w-4xl">
      {notices.map(({ id, words: sentence, text, at, read }) => (
        <li key={id} className="border-rule border-t">
          <ActionForm action={open}>
            <input type="hidden" name="id" value={id} />
            <button className="hover:bg-surface -mx-3 block w-[calc(100%+1.5rem)] px-3 py-3 text-left leading-snug">
              <span className={classNames(!read && 'font-semibold')}>
                {!read && (
                  <>
                    <span aria-hidden="true" className="bg-accent mr-2 inline-block size-2 rounded-full" />
                    <span className="sr-only">{words.noticeNew}: </span>
                  </>
                )}
                {sentence}
              </span>
              {text !== '' && <span className="mt-1 block whitespace-pre-line">{text}</span>}
              <span className="text-ink-soft text-small mt-0.5 block">{at}</span>
            </button>
          </ActionForm>
        </li>
      ))}
    </ul>
  )
}
