import type { Metadata } from 'next'
import { requireUser } from '@/lib/auth/require-user'
import { newsroomMessages, word } from '@/lib/i18n/newsroom-message'

export async function generateMetadata(): Promise<Metadata> {
  return { title: newsroomMessages((await requireUser()).language).navDesk }
}

export default async function DeskPage() {
  const user = await requireUser()
  const messages = newsroomMessages(user.language)
  return (
    <h1 className="text-display font-serif leading-tight font-semibold">
      {word(messages.deskGreeting, { name: user.name })}
    </h1>
  )
}
