import type { Metadata, Route } from 'next'
import Link from 'next/link'
import { PictureGrid } from '@/components/admin/media/PictureGrid'
import { UploadArea } from '@/components/admin/media/UploadArea'
import { PageHead } from '@/components/admin/PageHead'
import { Button, buttonClass } from '@/components/ui/Button'
import { controlClass } from '@/components/ui/Field'
import { requireUser } from '@/lib/auth/require-user'
import { database } from '@/lib/database'
import { mediaMessages } from '@/lib/i18n/media-messages'
import { readLibraryPage } from '@/lib/media/library-page'

export async function generateMetadata(): Promise<Metadata> {
  return { title: mediaMessages((await requireUser()).language).title }
}

export default async function MediaPage({ searchParams }: PageProps<'/admin/media'>) {
  const user = await requireUser()
  const messages = mediaMessages(user.language)
  const parameters = await searchParams
  const query = one(parameters.query)
  const page = await readLibraryPage(database(), { query, before: one(parameters.before) })
  return (
    <>
      <PageHead title={messages.title} text={messages.text} />
      <UploadArea messages={messages} />
      <search>
        <form className="mb-6 flex max-w-xl gap-2">
          <input
            type="search"
            name="query"
            defaultValue={query}
            aria-label={messages.search}
            placeholder={messages.search}
            className={controlClass}
          />
          <Button type="submit">{messages.find}</Button>
        </form>
      </search>
      {page.items.length === 0 ? (
        <p className="text-ink-soft">{query === '' ? messages.empty : messages.noMatch}</p>
      ) : (
        <PictureGrid pictures={page.items} messages={messages} />
      )}
      {page.next !== undefined && (
        <Link
          href={`/admin/media?${new URLSearchParams({ query, before: page.next }).toString()}` as Route}
          className={buttonClass('secondary', 'mt-8')}
        >
          {messages.older}
        </Link>
      )}
    </>
  )
}

function one(value: string | string[] | undefined): string {
  return typeof value === 'string' ? value : ''
}
