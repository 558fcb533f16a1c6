import Link from 'next/link'
import { Table, TableCell, TableRow } from '@/components/ui/Table'
import type { NewsroomMessages } from '@/lib/i18n/newsroom-message'
import { toArabic, toLatin } from '@/lib/kazakh/scripts/convert'

type Name = { id: string; name: string; latn: string | null; arab: string | null; note: string }

/** The names on the list. A script that is left to the rules shows what they give, in soft ink. */
export function NameTable({ names, messages }: { names: readonly Name[]; messages: NewsroomMessages }) {
  const heads = [messages.nameCyrillic, messages.nameLatin, messages.nameArabic, messages.nameNote]
  return (
    <Table caption={messages.namesOnList} heads={heads}>
      {names.map(({ id, name, latn, arab, note }) => (
        <TableRow key={id}>
          <TableCell>
            <Link href={`/admin/names/${id}`} lang="kk" className="hover:text-accent font-semibold">
              {name}
            </Link>
          </TableCell>
          <TableCell>
            <Spelling lang="kk-Latn" fixed={latn} byRule={toLatin(name)} />
          </TableCell>
          <TableCell>
            <Spelling lang="kk-Arab" fixed={arab} byRule={toArabic(name)} />
          </TableCell>
          <TableCell className="text-ink-soft">{note}</TableCell>
        </TableRow>
      ))}
    </Table>
  )
}

function Spelling({ lang, fixed, byRule }: { lang: string; fixed: string | null; byRule: string }) {
  return (
    <bdi lang={lang} className={fixed === null ? 'text-ink-soft' : undefined}>
      {fixed ?? byRule}
    </bdi>
  )
}
