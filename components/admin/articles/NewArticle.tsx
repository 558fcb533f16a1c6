import { editionOptions } from '@/components/admin/shell/language-names'
import { ActionForm } from '@/components/ui/ActionForm'
import { FormStatus } from '@/components/ui/FormStatus'
import { SubmitButton } from '@/components/ui/SubmitButton'
import type { FormState } from '@/lib/forms/action-result'
import type { ArticleMessages } from '@/lib/i18n/article-messages'
import type { Edition } from '@/lib/i18n/editions'
import { newsroomMessages } from '@/lib/i18n/newsroom-message'

type Props = {
  messages: ArticleMessages
  language: Edition
  begin: (previous: FormState, form: FormData) => Promise<FormState>
}

/** Begins an article in one of the editions. */
export function NewArticle({ messages, language, begin }: Props) {
  return (
    <ActionForm action={begin} aria-label={messages.newArticle} className="justify-items-end gap-0">
      <div className="flex flex-wrap items-center gap-2">
        <select
          name="edition"
          aria-label={messages.newArticleIn}
          className="border-rule rounded-corner bg-paper min-h-10 border px-3"
        >
          {editionOptions(newsroomMessages(language)).map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
        <SubmitButton>{messages.newArticle}</SubmitButton>
      </div>
      <FormStatus className="min-h-0" />
    </ActionForm>
  )
}
