import { type KeyboardEvent, useEffect, useRef, useState } from 'react'

type Props = {
  label: string
  value: string
  maxLength: number
  onChange: (value: string) => void
  onLeave?: () => void
  className?: string
  describedBy?: string
}

/**
 * A line of text that belongs to a block. It grows with what is written, like the caption under a picture on the page. It keeps
 * its own copy of the text while it is written in: the editor answers a moment later, and the cursor must not jump.
 */
export function AttributeField({ label, value, maxLength, onChange, onLeave, className = '', describedBy }: Props) {
  const [text, setText] = useState(value)
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    if (document.activeElement !== field.current) setText(value)
  }, [value])

  function leaveOnEnter(event: KeyboardEvent) {
    if (event.key !== 'Enter') return
    event.preventDefault()
    onLeave?.()
  }

  return (
    <textarea
      ref={field}
      rows={1}
      aria-label={label}
      aria-describedby={describedBy}
      placeholder={label}
      value={text}
      maxLength={maxLength}
      onChange={({ target }) => {
        // A caption is one paragraph: a line break in what is pasted becomes a space.
        const line = target.value.replaceAll(/\s*\n\s*/g, ' ')
        setText(line)
        onChange(line)
      }}
      onKeyDown={leaveOnEnter}
      className={`attribute-field ${className}`}
    />
  )
}
