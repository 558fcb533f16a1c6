import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table'
import { columnWidths, wholeNumber } from './attribute-rules'

const CELL_CONTENT = 'flow+'

/** Cells say how far they reach and nothing about looks, whatever a pasted table brings. */
const cellAttributes = () => ({
  colspan: { default: 1, parseHTML: spanOf('colspan', 30), validate: wholeNumber(1, 30) },
  rowspan: { default: 1, parseHTML: spanOf('rowspan', 200), validate: wholeNumber(1, 200) },
  colwidth: { default: null, rendered: false, parseHTML: () => null, validate: columnWidths },
})

function spanOf(name: string, max: number): (element: HTMLElement) => number {
  return (element) => {
    const span = Number(element.getAttribute(name) ?? 1)
    return Number.isInteger(span) && span >= 1 ? Math.min(span, max) : 1
  }
}

/** A table and its parts. */
export const tableNodes = [
  Table.configure({ resizable: false }),
  TableRow.extend({ content: '(tableCell | tableHeader)+' }),
  TableCell.extend({ content: CELL_CONTENT, addAttributes: cellAttributes }),
  TableHeader.extend({ content: CELL_CONTENT, addAttributes: cellAttributes }),
]
