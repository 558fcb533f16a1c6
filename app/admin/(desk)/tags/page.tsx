import type { Metadata, Route } from 'next'
import Link from 'next/link'
import { PageHead } from '@/components/admin/PageHead'
import { EditionTabs } from '@/components/admin/places/EditionTabs'
import { ActionForm } from '@/components/ui/ActionForm'
import { Button, buttonClass } from '@/components/ui/Button'
import { EmptyState } from '@/components/ui/EmptyState'
import { controlClass } from '@/components/ui/Field'
import { FormStatus } from '@/components/ui/FormStatus'
import { SubmitButton } from '@/components/ui/SubmitButton'
import { TextField } from '@/components/ui/TextField'
import { can } from '@/lib/auth/permissions'
import { requirePermission, requireUser } from '@/lib/auth/require-user'
import { database } from '@/lib/database'
import { isId } from '@/lib/forms/is-id'
import { isEdition } from '@/lib/i18n/editions'
import { newsroomMessages } from '@/lib/i18n/newsroom-message'
import { readTags } from '@/lib/tags/newsroom-tags'
import { addTag } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: newsroomMessages((await requireUser()).language).navTags }
}

export default async function TagsPage({ searchParams }: PageProps<'/admin/tags'>) {
  const user = await requirePermission('tag.create')
  const messages = newsroomMessages(user.language)
  const asked = await searchParams
  const edition = isEdition(asked.edition) ? asked.edition : 'kk'
  const query = typeof asked.q === 'string' ? asked.q.slice(0, 100) : ''
  const { tags, after } = await readTags(database(), edition, {
    query,
    after: isId(asked.after) ? asked.after : undefined,
  })
  const mayManage = can(user, 'tag.manage')
  const next = new URLSearchParams({
    edition,
    ...(query !== '' && { q: query }),
    ...(after !== undefined && { after }),
  })
  return (
    <div className="max-w-4xl">
      <PageHead title={messages.navTags} text={messages.tagsText} />
      <EditionTabs edition={edition} path="/admin/tags" messages={messages} />
      <div className="mb-8 grid gap-x-10 gap-y-6 md:grid-cols-2">
        <ActionForm action={addTag} className="content-start gap-2" aria-label={messages.tagAdd}>
          <input type="hidden" name="edition" value={edition} />
          <TextField name="name" label={messages.tagName} lang={edition} autoComplete="off" required />
          <div className="flex flex-wrap items-center gap-x-4">
            <SubmitButton pendingText={messages.saving}>{messages.tagAdd}</SubmitButton>
            <FormStatus />
          </div>
        </ActionForm>
        <search>
          <form className="grid content-start gap-2">
            <input type="hidden" name="edition" value={edition} />
            <label htmlFor="tag-query" className="-mb-0.5 font-semibold">
              {messages.tagFind}
            </label>
            <input id="tag-query" name="q" type="search" defaultValue={query} lang={edition} className={controlClass} />
            <div>
              <Button type="submit">{messages.find}</Button>
            </div>
          </form>
        </search>
      </div>
      {tags.length === 0 ? (
        <EmptyState text={query === '' ? messages.nothingYet : messages.tagsNone} />
      ) : (
        <ul className="border-ink border-t sm:columns-2 sm:gap-10 lg:columns-3">
          {tags.map(({ id, name, slug }) => (
            <li key={id} className="border-rule break-inside-avoid border-b py-2" lang={edition}>
              {mayManage ? (
                <Link href={`/admin/tags/${id}`} className="hover:text-accent font-semibold">
                  {name}
                </Link>
              ) : (
                <span className="font-semibold">{name}</span>
              )}
              <span className="text-ink-soft text-small block">{slug}</span>
            </li>
          ))}
        </ul>
      )}
      {after !== undefined && (
        <Link href={`/admin/tags?${next.toString()}` as Route} className={buttonClass('secondary', 'mt-6')}>
          {messages.nextPage}
        </Link>
      )}
    </div>
  )
}
