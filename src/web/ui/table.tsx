import type { ReactNode } from 'react'
import { cn } from './cn.ts'

export interface Column<Row> {
  header: string
  cell: (row: Row) => ReactNode
  /** What stands in a card on a phone without its label: what the row is about and the box that chooses it, both at its head, and a form with labels of its own. */
  as?: 'title' | 'tick' | 'form'
  /** Numbers stand at the end, in figures of one width. */
  numeric?: boolean
  /** Left out of a table on a narrow screen, where the others need its room. */
  spare?: boolean
}

interface TableProps<Row> {
  caption: string
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
}

/** What becomes of a cell in a card. */
const cells = {
  value: 'max-sm:flex max-sm:min-h-9 max-sm:items-center max-sm:justify-between max-sm:gap-4 max-sm:py-1 max-sm:text-end max-sm:before:text-start max-sm:before:text-ink-faint max-sm:before:content-[attr(data-label)]',
  title: 'max-sm:block max-sm:pb-1.5',
  tick: 'max-sm:absolute max-sm:end-3 max-sm:top-3',
  form: 'max-sm:block max-sm:pt-2 max-sm:pb-1',
}

/** A table that becomes a list of cards on a phone; its roles are said aloud because cards lose them. */
export function Table<Row>({ caption, columns, rows, rowKey }: TableProps<Row>) {
  return (
    <table role="table" className="w-full text-sm max-sm:block">
      <caption className="sr-only">{caption}</caption>
      <thead role="rowgroup" className="max-sm:sr-only">
        <tr role="row" className="border-b border-line-strong">
          {columns.map((column) => (
            <th role="columnheader" scope="col" key={column.header} className={cn('eyebrow px-3 text-ink-faint py-2 first:ps-0 last:pe-0', column.numeric ? 'text-end' : 'text-start', column.spare && 'max-lg:hidden')}>
              {column.as === 'tick' ? <span className="sr-only">{column.header}</span> : column.header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup" className="max-sm:grid max-sm:gap-3">
        {rows.map((row) => (
          <tr role="row" key={rowKey(row)} className="border-b border-line max-sm:relative max-sm:block max-sm:rounded max-sm:border max-sm:bg-sheet max-sm:p-3 sm:hover:bg-well/60">
            {columns.map((column) => (
              <td
                role="cell"
                key={column.header}
                data-label={column.header}
                className={cn(
                  'align-middle sm:px-3 sm:py-3 sm:first:ps-0 sm:last:pe-0',
                  cells[column.as ?? 'value'],
                  column.as === 'title' && columns.some((one) => one.as === 'tick') && 'max-sm:pe-11',
                  column.numeric && 'tabular-nums sm:text-end',
                  column.spare && 'sm:max-lg:hidden',
                )}
              >
                {column.cell(row)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
