import { useRef, useState } from 'react'
import { Button } from '@/components/ui/Button'
import { controlClass } from '@/components/ui/Field'
import type { HandMessages } from '@/lib/i18n/hand-messages'

type Props = { label: string; url: string; messages: HandMessages }

/** An address to be copied. */
export function CopyField({ label, url, messages }: Props) {
  const field = useRef<HTMLInputElement>(null)
  const [copied, setCopied] = useState('')
  const copy = async () => {
    field.current?.select()
    // The clipboard is there on secure pages only; elsewhere the text is selected, and Ctrl+C does the rest.
    if (navigator.clipboard !== undefined) await navigator.clipboard.writeText(url)
    setCopied(url)
  }
  return (
    <div className="border-accent bg-surface mb-2 flex gap-2 border-l-3 p-3">
      <input ref={field} readOnly aria-label={label} value={url} className={`${controlClass} text-small font-mono`} />
      <Button onClick={() => void copy()}>{copied === url ? messages.copied : messages.copy}</Button>
    </div>
  )
}
