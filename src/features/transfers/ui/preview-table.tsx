import { sayDue } from '#features/applications/ui/due.ts'
import { StageBadge } from '#features/applications/ui/stage-badge.tsx'
import { cx } from '#web/kit/class-names.ts'
import type { ImportedRow, ImportPreview } from '../contract.ts'

/** Rows as they would come in; what is wrong stands in its row with the line of the file. */
export function PreviewTable({ preview }: { preview: ImportPreview }) {
  const { rows, counts, format } = preview
  return (
    <>
      <section
        aria-label="Rows of the file"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        tabIndex={0}
        className="-mx-5 max-h-[34rem] overflow-auto"
      >
        <table className="w-full border-collapse text-left text-sm">
          <caption className="sr-only">Rows of the file</caption>
          <thead className="sticky top-0 bg-sheet">
            <tr className="border-line border-b text-ink-3 text-xs">
              <th scope="col" className="w-14 py-2 pl-5 font-medium">
                {format === 'csv' ? 'Line' : 'Entry'}
              </th>
              <th scope="col" className="px-3 py-2 font-medium">
                Job
              </th>
              <th scope="col" className="px-3 py-2 font-medium max-sm:hidden">
                Stage
              </th>
              <th scope="col" className="px-3 py-2 pr-5 font-medium max-sm:hidden">
                Applied
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.line} row={row} />
            ))}
          </tbody>
        </table>
      </section>
      {rows.length < counts.rows && (
        <p className="mt-3 text-ink-3 text-xs">
          {rows.length} of {counts.rows.toLocaleString('en')} rows are shown, those with a problem first.
        </p>
      )}
    </>
  )
}

function Row({ row }: { row: ImportedRow }) {
  const { line, title, company, stage, appliedOn, problem, warnings, duplicateOf } = row
  const left = problem !== null || duplicateOf !== null
  return (
    <tr className="border-line-2 border-b align-top last:border-0">
      <td className="py-2 pl-5 text-ink-3 tabular-nums">{line}</td>
      <td className="px-3 py-2">
        <span className={cx('font-[540] [overflow-wrap:anywhere]', left && 'text-ink-3')}>{title || 'No title'}</span>
        <span className="block text-ink-2 text-xs">{company}</span>
        {problem && <span className="block text-bad text-xs">{problem}</span>}
        {duplicateOf && (
          <span className="block text-warn text-xs">
            {duplicateOf.line === null
              ? `You track ${duplicateOf.title} already.`
              : `The same as line ${duplicateOf.line}.`}
          </span>
        )}
        {!left &&
          warnings.map((warning) => (
            <span key={warning} className="block text-warn text-xs">
              {warning}
            </span>
          ))}
      </td>
      <td className="px-3 py-2 max-sm:hidden">
        <StageBadge stage={stage} />
      </td>
      <td className="whitespace-nowrap px-3 py-2 pr-5 text-ink-2 max-sm:hidden">{appliedOn && sayDue(appliedOn)}</td>
    </tr>
  )
}
