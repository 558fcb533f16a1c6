import type { Metadata } from 'next'
import { LoanLetterForm } from '@/components/admin/names/LoanLetterForm'
import { NameFields } from '@/components/admin/names/NameFields'
import { NameTable } from '@/components/admin/names/NameTable'
import { PageHead } from '@/components/admin/PageHead'
import { ActionForm } from '@/components/ui/ActionForm'
import { FormStatus } from '@/components/ui/FormStatus'
import { Panel } from '@/components/ui/Panel'
import { SubmitButton } from '@/components/ui/SubmitButton'
import { can } from '@/lib/auth/permissions'
import { requirePermission, requireUser } from '@/lib/auth/require-user'
import { database } from '@/lib/database'
import { newsroomMessages } from '@/lib/i18n/newsroom-message'
import { readLoanLetters } from '@/lib/scripts/loan-letter-settings'
import { readNames } from '@/lib/scripts/read-names'
import { addName, saveLetters } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: newsroomMessages((await requireUser()).language).namesTitle }
}

export default async function NamesPage() {
  const user = await requirePermission('name.manage')
  const messages = newsroomMessages(user.language)
  const names = await readNames(database())
  return (
    <>
      <PageHead title={messages.namesTitle} text={`${messages.namesText} ${messages.everyPageChanges}`} />
      {names.length === 0 ? (
        <p className="text-ink-soft mb-8">{messages.namesNone}</p>
      ) : (
        <div className="mb-10">
          <NameTable names={names} messages={messages} />
        </div>
      )}
      <Panel title={messages.nameAdd} text={messages.nameAddText}>
        <ActionForm action={addName} aria-label={messages.nameAdd}>
          <NameFields messages={messages} />
          <div className="flex flex-wrap items-center gap-4">
            <SubmitButton pendingText={messages.saving}>{messages.add}</SubmitButton>
            <FormStatus />
          </div>
        </ActionForm>
      </Panel>
      {can(user, 'settings.manage') && (
        <Panel title={messages.loanLetters} text={messages.loanLettersText}>
          <LoanLetterForm letters={await readLoanLetters(database())} action={saveLetters} messages={messages} />
        </Panel>
      )}
    </>
  )
}
