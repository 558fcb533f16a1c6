import Link from 'next/link'
import type { ComponentProps } from 'react'
import { buttonClass } from '@/components/ui/Button'
import { Door } from './Door'

type Props = Omit<ComponentProps<typeof Door>, 'title' | 'text' | 'children'> & { advice: string }

/** A one-time link that has been used, has expired or never was. */
export function LinkDead({ advice, ...door }: Props) {
  const { messages } = door
  return (
    <Door {...door} title={messages.linkDeadTitle} text={messages.linkDeadText}>
      <p className="mb-6">{advice}</p>
      <Link href="/admin/sign-in" className={buttonClass('secondary')}>
        {messages.signIn}
      </Link>
    </Door>
  )
}
