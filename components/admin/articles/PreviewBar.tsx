import './preview.css'
import type { Edition } from '@/lib/i18n/editions'

type Props = { language: Edition; text: string; back: { href: string; label: string } }

/** What tells a preview from the page that readers get; everything below it is the readers' own. */
export function PreviewBar({ language, text, back }: Props) {
  return (
    <aside className="preview-bar" lang={language} dir="ltr">
      <span>{text}</span>
      <a href={back.href}>{back.label}</a>
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
