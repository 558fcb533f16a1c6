import { TextField } from '@/components/ui/TextField'
import type { NewsroomMessages } from '@/lib/i18n/newsroom-message'

type Props = {
  messages: NewsroomMessages
  name?: { name: string; latn: string | null; arab: string | null; note: string }
}

/** A name in Cyrillic, and its spelling in the two scripts that are made from it. */
export function NameFields({ messages, name }: Props) {
  return (
    <div className="grid gap-5 sm:grid-cols-3">
      <TextField name="name" lang="kk" label={messages.nameCyrillic} defaultValue={name?.name ?? ''} required />
      <TextField
        name="latn"
        lang="kk-Latn"
        label={messages.nameLatin}
        hint={messages.nameByRule}
        defaultValue={name?.latn ?? ''}
      />
      <TextField
        name="arab"
        lang="kk-Arab"
        dir="rtl"
        label={messages.nameArabic}
        hint={messages.nameByRule}
        defaultValue={name?.arab ?? ''}
      />
      <TextField
        name="note"
        label={messages.nameNote}
        note={messages.optional}
        defaultValue={name?.note ?? ''}
        className="sm:col-span-3"
      />
    </div>
  )
}
