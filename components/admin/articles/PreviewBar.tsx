import './preview.css'
import type { Edition } from '@/lib/i18n/editions'
import type { ArticleMessages } from '@/lib/i18n/article-messages'

type Props = { id: string; language: Edition; text: string; messages: ArticleMessages }

/** What tells a preview from the page that readers get; everything below it is the readers' own. */
export function PreviewBar({ id, language, text, messages }: Props) {
  return (
    <aside className="preview-bar" lang={language} dir="ltr">
      <span>{text}</span>
      <a href={`/admin/articles/${id}`}>{messages.previewClose}</a>
    </aside>
  )
}

/** The same for somebody outside the newsroom, who has no place there to go back to. */
export function PreviewNote({ language, text }: Pick<Props, 'language' | 'text'>) {
  return (
    <aside className="preview-bar" lang={language} dir="ltr">
      <span>{text}</span>
    </aside>
  )
}
