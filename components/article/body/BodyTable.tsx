import type { Table, TableCell } from '@/lib/body/body'
import { plainText } from '@/lib/body/read-body'
import type { Locale } from '@/lib/i18n/editions'
import type { EditionView } from '@/lib/settings/site-view'
import { TextBlocks } from './TextBlocks'

/** What scrolls must be reachable with the keys too (WCAG 2.1.1). */
const scrollable = { tabIndex: 0 }

/** A table that scrolls within the column where it is wider. */
export function BodyTable({ table, view }: { table: Table; view: EditionView }) {
  const [first, ...rest] = table.content
  const hasHead = first?.content.every((cell) => cell.type === 'tableHeader') === true
  const bodyRows = hasHead ? rest : table.content
  return (
    <section className="table" aria-label={[view.messages.table, ...headWords(first)].join(': ')} {...scrollable}>
      <table>
        {hasHead && (
          <thead>
            <Row cells={first.content} scope="col" locale={view.locale} />
          </thead>
        )}
        <tbody>
          {bodyRows.map((row, index) => (
            <Row key={index} cells={row.content} scope="row" locale={view.locale} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** The words of its first row tell one table of an article from another. */
function headWords(row: Table['content'][number] | undefined): string[] {
  const words = row?.content.map((cell) => plainText({ type: 'doc', content: cell.content })).join(', ') ?? ''
  return words === '' ? [] : [words]
}

type RowProps = { cells: readonly TableCell[]; scope: 'col' | 'row'; locale: Locale }

function Row({ cells, scope, locale }: RowProps) {
  return (
    <tr>
      {cells.map((cell, index) => {
        const spans = { colSpan: spanOf(cell.attrs?.colspan), rowSpan: spanOf(cell.attrs?.rowspan) }
        const text = <TextBlocks blocks={cell.content} locale={locale} />
        return cell.type === 'tableHeader' ? (
          <th key={index} scope={scope} {...spans}>
            {text}
          </th>
        ) : (
          <td key={index} {...spans}>
            {text}
          </td>
        )
      })}
    </tr>
  )
}

function spanOf(count: number | undefined): number | undefined {
  return count !== undefined && count > 1 ? count : undefined
}
