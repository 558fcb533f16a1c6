'use client'
import { type ComponentProps, useRef } from 'react'
import { TextArea } from '@/components/ui/TextArea'
import type { Edition } from '@/lib/i18n/editions'
import { type Spelled, SpelledText } from './SpelledText'

type Props = Omit<ComponentProps<typeof TextArea>, 'ref' | 'lang'> & { lang: Edition; spelled: Spelled }

/** Several lines of text whose doubtful words stand below them. */
export function SpelledTextArea({ spelled, ...props }: Props) {
  const field = useRef<HTMLTextAreaElement>(null)
  return (
    <div>
      <TextArea ref={field} spellCheck={false} {...props} />
      <SpelledText {...spelled} field={field} edition={props.lang} />
    </div>
  )
}
