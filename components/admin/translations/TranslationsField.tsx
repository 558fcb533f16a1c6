import type { Route } from 'next'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { useState, useTransition } from 'react'
import { Dialog } from '@/components/admin/editor/Dialog'
import { languageOptions } from '@/components/admin/shell/language-names'
import { StatusDot } from '@/components/admin/articles/StatusDot'
import { Button } from '@/components/ui/Button'
import type { ActionFailure } from '@/lib/forms/action-result'
import type { ArticleMessages } from '@/lib/i18n/article-messages'
import { sayStatus } from '@/lib/i18n/say-status'
import type { Edition } from '@/lib/i18n/editions'
import { word } from '@/lib/i18n/newsroom-message'
import { type TranslationMessages, translationMessages } from '@/lib/i18n/translation-messages'
import type { GroupMember, TranslationGroup } from '@/lib/translations/read-group'
import { LinkDialog } from './LinkDialog'
import type { TranslationActions } from './translation-actions'

export type GroupActions = Omit<TranslationActions, 'markUpToDate'>

type Props = {
  articleId: string
  edition: Edition
  group: TranslationGroup
  /** True on the screen that shows the original beside the text. */
  beside: boolean
  editable: boolean
  language: Edition
  messages: ArticleMessages
  actions: GroupActions
  /** Saves what was typed. @returns false when it did not reach the server */
  flush: () => Promise<boolean>
}

/** The same story in the other languages: what there is, what can be begun, and what can be linked. */
export function TranslationsField(props: Props) {
  const { articleId, group, beside, editable, language, messages, actions, flush } = props
  const words = translationMessages(language)
  const router = useRouter()
  const [pending, startTransition] = useTransition()
  const [said, setSaid] = useState<{ ok: boolean; message: string }>()
  const [linking, setLinking] = useState(false)
  const [leaving, setLeaving] = useState<GroupMember>()

  function run<Done extends { ok: true }>(ask: () => Promise<Done | ActionFailure>, then: (done: Done) => void) {
    startTransition(async () => {
      setSaid(undefined)
      if (!(await flush())) return setSaid({ ok: false, message: messages.notSavedYet })
      try {
        const result = await ask()
        if (!result.ok) return setSaid({ ok: false, message: result.message })
        then(result)
      } catch {
        // No answer from the server: whether it was done shows when the page is loaded again.
        setSaid({ ok: false, message: messages.noAnswer })
      }
    })
  }
  const refreshed = ({ message }: { message: string }) => {
    setSaid({ ok: true, message })
    router.refresh()
  }

  return (
    <section aria-label={words.translations} className="grid gap-2">
      <p className="font-semibold">{words.translations}</p>
      {group.originalId !== null && (
        <p>
          {group.behind && <strong className="text-mark block font-semibold">{words.behind}</strong>}
          <Link
            href={`/admin/articles/${articleId}${beside ? '' : '/translation'}` as Route}
            className="text-accent inline-block py-0.5 underline"
          >
            {beside ? words.alone : words.beside}
          </Link>
        </p>
      )}
      {group.others.length > 0 && (
        <ul className="grid gap-2">
          {group.others.map((member) => (
            <Member
              key={member.id}
              {...{ member, messages, words }}
              isOriginal={member.id === group.originalId}
              onUnlink={() => setLeaving(member)}
            />
          ))}
        </ul>
      )}
      <div className="flex flex-wrap gap-2">
        {group.missing.map((edition) => (
          <Button
            key={edition}
            disabled={pending}
            onClick={() =>
              run(
                () => actions.translateInto({ id: articleId, edition }),
                ({ id }) => router.push(`/admin/articles/${id}/translation` as Route),
              )
            }
          >
            {words[`translate_${edition}`]}
          </Button>
        ))}
        {editable && group.missing.length > 0 && (
          <Button kind="quiet" onClick={() => setLinking(true)}>
            {words.link}
          </Button>
        )}
      </div>
      {said !== undefined && (
        <p role={said.ok ? 'status' : 'alert'} className={said.ok ? 'text-small' : 'text-alarm text-small'}>
          {said.message}
        </p>
      )}
      {linking && (
        <LinkDialog
          {...{ articleId, words, messages, pending }}
          editions={group.missing}
          findCandidates={actions.findCandidates}
          onClose={() => setLinking(false)}
          onLink={(pair) => {
            setLinking(false)
            run(() => actions.link(pair), refreshed)
          }}
        />
      )}
      {leaving !== undefined && (
        <Dialog title={words.unlinkQuestion} size="small">
          <p>{words.unlinkHint}</p>
          <footer>
            <Button onClick={() => setLeaving(undefined)}>{words.keep}</Button>
            <Button
              kind="danger"
              onClick={() => {
                setLeaving(undefined)
                run(() => actions.unlink({ id: leaving.id }), refreshed)
              }}
            >
              {words.unlinkConfirm}
            </Button>
          </footer>
        </Dialog>
      )}
    </section>
  )
}

type MemberProps = {
  member: GroupMember
  isOriginal: boolean
  messages: ArticleMessages
  words: TranslationMessages
  onUnlink: () => void
}

function Member({ member, isOriginal, messages, words, onUnlink }: MemberProps) {
  const { id, edition, readable, removable, behind, status } = member
  const headline = member.headline || messages.untitled
  const label = languageOptions.find(({ value }) => value === edition)?.label ?? edition
  return (
    <li className="border-rule border-t pt-1.5 leading-snug">
      <span className="text-ink-soft text-small flex flex-wrap items-center gap-x-2">
        <span lang={edition}>{label}</span>
        {isOriginal && <span>{words.original}</span>}
        <span className="inline-flex items-center gap-1.5">
          <StatusDot status={status} />
          {sayStatus(status, messages)}
        </span>
      </span>
      {readable ? (
        <Link href={`/admin/articles/${id}` as Route} lang={edition} className="hover:text-accent block py-0.5">
          {headline}
        </Link>
      ) : (
        <span lang={edition} className="block py-0.5">
          {headline}
        </span>
      )}
      {behind && <span className="text-mark text-small block">{words.behindShort}</span>}
      {removable && (
        <button
          type="button"
          aria-label={word(words.unlink, { headline })}
          className="text-accent text-small min-h-6 underline"
          onClick={onUnlink}
        >
          {words.unlinkConfirm}
        </button>
      )}
    </li>
  )
}
