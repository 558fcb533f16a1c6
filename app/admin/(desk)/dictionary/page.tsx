import type { Metadata, Route } from 'next'
import Link from 'next/link'
import { DictionaryTable } from '@/components/admin/dictionary/DictionaryTable'
import { PageHead } from '@/components/admin/PageHead'
import { EditionTabs } from '@/components/admin/places/EditionTabs'
import { ActionForm } from '@/components/ui/ActionForm'
import { Button, buttonClass } from '@/components/ui/Button'
import { EmptyState } from '@/components/ui/EmptyState'
import { controlClass } from '@/components/ui/Field'
import { FormStatus } from '@/components/ui/FormStatus'
import { SubmitButton } from '@/components/ui/SubmitButton'
import { TextField } from '@/components/ui/TextField'
import { requirePermission, requireUser } from '@/lib/auth/require-user'
import { database } from '@/lib/database'
import { isId } from '@/lib/forms/is-id'
import { type Edition, isEdition } from '@/lib/i18n/editions'
import { newsroomDates } from '@/lib/i18n/newsroom-dates'
import { newsroomMessages } from '@/lib/i18n/newsroom-message'
import { readDictionary } from '@/lib/spelling/read-dictionary'
import { addWord, removeWord } from './actions'

const path = '/admin/dictionary'
const hints = {
  kk: 'dictionaryHintKk',
  ru: 'dictionaryHintRu',
  en: 'dictionaryHintEn',
} as const satisfies Record<Edition, string>

export async function generateMetadata(): Promise<Metadata> {
  return { title: newsroomMessages((await requireUser()).language).navDictionary }
}

export default async function DictionaryPage({ searchParams }: PageProps<'/admin/dictionary'>) {
  const user = await requirePermission('dictionary.manage')
  const messages = newsroomMessages(user.language)
  const asked = await searchParams
  const edition = isEdition(asked.edition) ? asked.edition : 'kk'
  const query = typeof asked.q === 'string' ? asked.q.slice(0, 100) : ''
  const { words, before } = await readDictionary(database(), edition, {
    query,
    before: isId(asked.before) ? asked.before : undefined,
  })
  const { dateTime } = await newsroomDates(user.language)
  const next = new URLSearchParams({
    edition,
    ...(query !== '' && { q: query }),
    ...(before !== undefined && { before }),
  })
  return (
    <div className="max-w-4xl">
      <PageHead title={messages.navDictionary} text={messages.dictionaryText} />
      <EditionTabs edition={edition} path={path} messages={messages} />
      <div className="mb-8 grid gap-x-10 gap-y-6 md:grid-cols-2">
        <ActionForm action={addWord} className="content-start gap-2" aria-label={messages.dictionaryAdd}>
          <input type="hidden" name="edition" value={edition} />
          <TextField
            name="word"
            label={messages.dictionaryWord}
            hint={messages[hints[edition]]}
            lang={edition}
            autoComplete="off"
            spellCheck={false}
            required
          />
          <div className="flex flex-wrap items-center gap-x-4">
            <SubmitButton pendingText={messages.saving}>{messages.dictionaryAdd}</SubmitButton>
            <FormStatus />
          </div>
        </ActionForm>
        <search>
          <form className="grid content-start gap-2">
            <input type="hidden" name="edition" value={edition} />
            <label htmlFor="word-query" className="-mb-0.5 font-semibold">
              {messages.dictionaryFind}
            </label>
            <input
              id="word-query"
              name="q"
              type="search"
              defaultValue={query}
              lang={edition}
              className={controlClass}
            />
            <div>
              <Button type="submit">{messages.find}</Button>
            </div>
          </form>
        </search>
      </div>
      {words.length === 0 ? (
        <EmptyState text={query === '' ? messages.dictionaryEmpty : messages.dictionaryNone} />
      ) : (
        <DictionaryTable words={words} dateTime={dateTime} remove={removeWord} messages={messages} />
      )}
      {before !== undefined && (
        <Link href={`${path}?${next.toString()}` as Route} className={buttonClass('secondary', 'mt-6')}>
          {messages.nextPage}
        </Link>
      )}
    </div>
  )
}
