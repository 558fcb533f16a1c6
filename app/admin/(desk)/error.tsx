'use client'

import { useEffect } from 'react'
import { Stop } from '@/components/admin/Stop'
import { useMessages } from '@/components/admin/messages'
import { Button } from '@/components/ui/Button'

type Props = { error: Error & { digest?: string }; retry: () => void }

/** A page of the newsroom could not be made. The mark finds the cause in the server's log. */
export default function DeskError({ error, retry }: Props) {
  const messages = useMessages()
  useEffect(() => console.error(error), [error])
  return (
    <Stop title="errorTitle" text="errorText">
      {error.digest !== undefined && <p className="mb-6 font-mono">{error.digest}</p>}
      <Button kind="primary" onClick={retry}>
        {messages.tryAgain}
      </Button>
    </Stop>
  )
}
