import Link from 'next/link'
import { PageHead } from '@/components/admin/PageHead'
import { buttonClass } from '@/components/ui/Button'
import type { ArticleMessages } from '@/lib/i18n/article-messages'

/** An article that is not there, or not for this person; the message says which. */
export function ArticleNotOpen({ message, messages }: { message: string; messages: ArticleMessages }) {
  return (
    <main id="content" className="mx-auto max-w-2xl px-5 py-16">
      <PageHead title={messages.notFoundTitle} text={message} />
      <Link href="/admin/articles" className={buttonClass('secondary')}>
        {messages.back}
      </Link>
    </main>
  )
}
