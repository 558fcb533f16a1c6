import { notFound } from 'next/navigation'
import { requireUser } from '@/lib/auth/require-user'

/** An address of the newsroom that leads nowhere: said inside the frame, with the way back. */
export default async function UnknownPage() {
  await requireUser()
  notFound()
}
