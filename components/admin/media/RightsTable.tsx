import type { Route } from 'next'
import Link from 'next/link'
import { EmptyState } from '@/components/ui/EmptyState'
import { Table, TableCell, TableRow } from '@/components/ui/Table'
import type { Edition } from '@/lib/i18n/editions'
import { mediaMessages } from '@/lib/i18n/media-messages'
import { word } from '@/lib/i18n/newsroom-message'
import type { RightsEntry } from '@/lib/media/rights-list'
import { MediaStill } from './MediaStill'
import { RightsNote } from './RightsNote'

type Props = { entries: readonly RightsEntry[]; today: string; language: Edition }

/** What may not be used any more, or not much longer, and how much of it readers see. */
export function RightsTable({ entries, today, language }: Props) {
  const messages = mediaMessages(language)
  if (entries.length === 0) return <EmptyState text={messages.rightsNone} />
  return (
    <Table caption={messages.rightsTitle} heads={[messages.columnFile, messages.columnRights, messages.columnUses]}>
      {entries.map(({ media, rights, publicUses }) => (
        <TableRow key={media.id}>
          <TableCell>
            <Link href={`/admin/media/${media.id}` as Route} className="flex items-center gap-3 no-underline">
              <span className="w-20 shrink-0">
                <MediaStill media={media} />
              </span>
              <span className="min-w-0 wrap-anywhere hover:underline">
                {media.alt || media.caption || media.fileName}
              </span>
            </Link>
          </TableCell>
          <TableCell>
            <RightsNote until={media.rightsUntil} today={today} language={language} />
            {rights !== '' && <span className="text-ink-soft text-small block">{rights}</span>}
          </TableCell>
          <TableCell className={publicUses > 0 ? 'font-semibold' : 'text-ink-soft'}>
            {publicUses > 0 ? word(messages.publicUses, { count: publicUses }) : messages.publicUnused}
          </TableCell>
        </TableRow>
      ))}
    </Table>
  )
}
