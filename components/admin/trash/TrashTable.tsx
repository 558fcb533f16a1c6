import { StatusDot } from '@/components/admin/articles/StatusDot'
import { ActionForm } from '@/components/ui/ActionForm'
import { ConfirmButton } from '@/components/ui/ConfirmButton'
import { FormStatus } from '@/components/ui/FormStatus'
import { SubmitButton } from '@/components/ui/SubmitButton'
import { Table, TableCell, TableRow } from '@/components/ui/Table'
import type { FormState } from '@/lib/forms/action-result'
import type { ArticleMessages } from '@/lib/i18n/article-messages'
import { sayStatus } from '@/lib/i18n/say-status'
import type { HandMessages } from '@/lib/i18n/hand-messages'
import { word } from '@/lib/i18n/newsroom-message'
import type { TrashedArticle } from '@/lib/trash/read-trash'

type Action = (previous: FormState, form: FormData) => Promise<FormState>

type Props = {
  articles: readonly TrashedArticle[]
  restore: Action
  erase: Action
  messages: HandMessages
  articleMessages: ArticleMessages
  cancel: string
}

/** What lies in the trash, with the way back and the way out. */
export function TrashTable({ articles, messages, articleMessages, ...rest }: Props) {
  const heads = [
    articleMessages.columnHeadline,
    articleMessages.status,
    messages.trashedAt,
    messages.erasedOn,
    messages.actions,
  ]
  return (
    <Table caption={messages.trash} heads={heads}>
      {articles.map((article) => (
        <Row key={article.id} {...{ article, messages, articleMessages }} {...rest} />
      ))}
    </Table>
  )
}

function Row({
  article,
  restore,
  erase,
  messages,
  articleMessages,
  cancel,
}: Omit<Props, 'articles'> & { article: TrashedArticle }) {
  const { id, edition, status, section, trashedAt, trashedByName, erasedOn, mayRestore, mayErase } = article
  const headline = article.headline || articleMessages.untitled
  return (
    <TableRow>
      <TableCell className="md:w-[36%]">
        <span lang={edition} className="font-serif text-base leading-snug font-semibold text-balance">
          {headline}
        </span>
        <span className="text-ink-soft text-small block">{section}</span>
      </TableCell>
      <TableCell>
        <span className="inline-flex items-baseline gap-2">
          <StatusDot status={status} />
          {sayStatus(status, articleMessages)}
        </span>
      </TableCell>
      <TableCell className="text-ink-soft text-small tabular-nums">
        {trashedByName === null ? trashedAt : word(messages.trashedBy, { time: trashedAt, name: trashedByName })}
      </TableCell>
      <TableCell className="text-mark text-small tabular-nums">{erasedOn}</TableCell>
      <TableCell>
        <div className="-mx-2.5 flex flex-wrap gap-x-1">
          {mayRestore && (
            <ActionForm action={restore} className="gap-0">
              <input type="hidden" name="id" value={id} />
              <SubmitButton kind="quiet">
                {messages.restore}
                <span className="sr-only"> {headline}</span>
              </SubmitButton>
              <FormStatus className="text-small empty:hidden" />
            </ActionForm>
          )}
          {mayErase && (
            <ActionForm action={erase} className="gap-0">
              <input type="hidden" name="id" value={id} />
              <ConfirmButton
                kind="quiet"
                title={word(messages.eraseTitle, { headline })}
                text={messages.eraseText}
                confirmLabel={messages.erase}
                cancelLabel={cancel}
              >
                {messages.erase}
                <span className="sr-only"> {headline}</span>
              </ConfirmButton>
              <FormStatus className="text-small empty:hidden" />
            </ActionForm>
          )}
        </div>
      </TableCell>
    </TableRow>
  )
}
