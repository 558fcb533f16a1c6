import { ActionForm } from '@/components/ui/ActionForm'
import { Button } from '@/components/ui/Button'
import { ConfirmButton } from '@/components/ui/ConfirmButton'
import { FormStatus } from '@/components/ui/FormStatus'
import { SubmitButton } from '@/components/ui/SubmitButton'
import { TextField } from '@/components/ui/TextField'
import type { ArticleListQuery } from '@/lib/articles/list-query'
import type { FormState } from '@/lib/forms/action-result'
import type { ListMessages } from '@/lib/i18n/list-messages'
import { word } from '@/lib/i18n/newsroom-message'
import type { ListView } from '@/lib/list-views/list-views'

type Action = (previous: FormState, form: FormData) => Promise<FormState>
export type ListViewActions = { save: Action; remove: Action; openWith: Action }

type SaveProps = {
  query: ArticleListQuery
  mayShare: boolean
  actions: ListViewActions
  messages: ListMessages
  cancel: string
}

/** Keeps the present filters by a name. The browser opens it, so that it is there before any script. */
export function SaveListView({ query, mayShare, actions, messages, cancel }: SaveProps) {
  return (
    <>
      <Button kind="quiet" popoverTarget="save-list-view">
        {messages.viewSave}
      </Button>
      <div
        id="save-list-view"
        popover="auto"
        className="rounded-corner bg-paper border-rule m-auto w-[min(26rem,100vw-2rem)] border p-6 text-left backdrop:bg-black/45"
      >
        <ActionForm action={actions.save} aria-label={messages.viewSave} className="gap-4">
          <p className="text-ink-soft text-pretty">{messages.viewSaveText}</p>
          <input type="hidden" name="query" value={JSON.stringify(query)} />
          <TextField name="name" label={messages.viewName} maxLength={60} autoComplete="off" required />
          {mayShare && (
            <label className="flex items-center gap-2">
              <input type="checkbox" name="shared" value="yes" className="size-4.5" />
              {messages.viewShared}
            </label>
          )}
          <FormStatus className="empty:hidden" />
          <div className="flex flex-wrap justify-end gap-2">
            <Button popoverTarget="save-list-view" popoverTargetAction="hide">
              {cancel}
            </Button>
            <SubmitButton>{messages.viewSave}</SubmitButton>
          </div>
        </ActionForm>
      </div>
    </>
  )
}

type OptionsProps = Pick<SaveProps, 'actions' | 'messages' | 'cancel'> & { view: ListView; isDefault: boolean }

/** What can be done with the list that is shown. */
export function ListViewOptions({ view, isDefault, actions, messages, cancel }: OptionsProps) {
  return (
    <>
      <ActionForm action={actions.openWith} className="gap-0">
        <input type="hidden" name="id" value={isDefault ? '' : view.id} />
        <SubmitButton kind="quiet">{isDefault ? messages.viewNotDefault : messages.viewDefault}</SubmitButton>
        <FormStatus className="text-small empty:hidden" />
      </ActionForm>
      {view.mayDelete && (
        <ActionForm action={actions.remove} className="gap-0">
          <input type="hidden" name="id" value={view.id} />
          <ConfirmButton
            kind="quiet"
            title={word(messages.viewDeleteTitle, { name: view.name })}
            text={messages.viewDeleteText}
            confirmLabel={messages.viewDelete}
            cancelLabel={cancel}
          >
            {messages.viewDelete}
          </ConfirmButton>
          <FormStatus className="text-small empty:hidden" />
        </ActionForm>
      )}
    </>
  )
}
