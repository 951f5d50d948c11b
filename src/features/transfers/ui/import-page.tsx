import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Download } from 'lucide-react'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { refreshTracker } from '#features/applications/ui/application-actions.ts'
import { TrackerTabs } from '#features/applications/ui/tracker-tabs.tsx'
import { api, client, sayError } from '#web/api.ts'
import { Button } from '#web/kit/button.tsx'
import { Callout } from '#web/kit/callout.tsx'
import { TitledCard } from '#web/kit/card.tsx'
import { Checkbox } from '#web/kit/checkbox.tsx'
import { Dropzone } from '#web/kit/dropzone.tsx'
import { notify } from '#web/kit/notices.ts'
import { Progress } from '#web/kit/progress.tsx'
import { Page } from '#web/layout/page.tsx'
import type { DateStyle, ImportField, Mapping } from '../contract.ts'
import { DateChoice } from './date-choice.tsx'
import { downloadApplications } from './download-applications.ts'
import { EarlierImports } from './earlier-imports.tsx'
import { MappingForm } from './mapping-form.tsx'
import { PreviewTable } from './preview-table.tsx'

const origins = {
  shortlist: 'a file of Shortlist',
  huntr: 'a Huntr export',
  teal: 'a Teal export',
  spreadsheet: 'a plain spreadsheet',
}

type Asked = {
  file: File
  mapping?: Mapping
  dates?: DateStyle | undefined
  otherColumns: 'notes' | 'leave'
}

/** Bring a list in: choose the file, look at what was read, take it. */
export function Component() {
  const queries = useQueryClient()
  const navigate = useNavigate()
  const [file, setFile] = useState<File>()
  const [keepDuplicates, setKeepDuplicates] = useState(false)
  const [keepOthers, setKeepOthers] = useState(true)
  const otherColumns = keepOthers ? ('notes' as const) : ('leave' as const)
  const [dates, setDates] = useState<DateStyle>()
  const preview = useMutation({
    mutationFn: (input: Asked) => client.transfers.preview(input),
    meta: { quiet: true },
  })
  const take = useMutation({
    mutationFn: (input: Asked & { duplicates: 'skip' | 'keep' }) => client.transfers.import(input),
    meta: { quiet: true },
    onSuccess(done) {
      const refresh = () =>
        Promise.all([refreshTracker(queries), queries.invalidateQueries({ queryKey: api.transfers.key() })])
      const undo = () => void client.transfers.undo({ id: done.id }).then(refresh)
      notify({
        tone: 'good',
        title: `${done.imported} ${done.imported === 1 ? 'application' : 'applications'} brought in`,
        description: done.skipped ? `${done.skipped} left out` : null,
        action: { label: 'Undo', run: undo },
      })
      void refresh()
      void navigate('/applications?view=list')
    },
  })
  const seen = preview.data
  const start = ([chosen]: File[]) => {
    if (!chosen) return
    setFile(chosen)
    setDates(undefined)
    take.reset()
    preview.mutate({ file: chosen, otherColumns })
  }
  const remap = (field: ImportField, index: number | null) =>
    file &&
    seen &&
    preview.mutate({ file, mapping: sendable({ ...seen.mapping, [field]: index }), dates, otherColumns })
  const sayDates = (style: DateStyle) => {
    setDates(style)
    if (file && seen) preview.mutate({ file, mapping: sendable(seen.mapping), dates: style, otherColumns })
  }
  const unclear = Boolean(seen?.dates && !seen.dates.style)
  const count = seen ? seen.counts.good + (keepDuplicates ? seen.counts.duplicate : 0) : 0
  return (
    <Page
      title="Import"
      sub="A list from Huntr, Teal, a spreadsheet or Shortlist itself. Nothing is kept before you have looked at it."
      actions={
        <>
          <Button icon={<Download />} onClick={() => void downloadApplications('csv', {})}>
            Export as CSV
          </Button>
          <Button icon={<Download />} onClick={() => void downloadApplications('json', {})}>
            JSON
          </Button>
        </>
      }
    >
      <TrackerTabs />
      <div className="grid grid-cols-1 gap-4">
        <Dropzone
          compact={seen !== undefined}
          label={file && seen ? `${file.name} — choose another file` : 'Drop a CSV or JSON file here, or choose one'}
          hint="Up to 5 MB and 5,000 rows. From Excel or Numbers: save as CSV."
          accept=".csv,.tsv,.txt,.json,text/csv,application/json"
          maxBytes={5 * 1024 * 1024}
          busy={preview.isPending && !seen}
          onFiles={start}
          error={preview.error ? sayError(preview.error) : undefined}
        />
        {preview.isPending && <Progress label="Reading the file" />}
        {seen && file && (
          <div className="grid grid-cols-1 items-start gap-4 lg:grid-cols-[minmax(0,1fr)_340px]">
            <TitledCard title="What was read" aside={`Looks like ${origins[seen.origin]}`}>
              <PreviewTable preview={seen} />
            </TitledCard>
            <div className="grid gap-4">
              <TitledCard title="Bring in">
                <Counts counts={seen.counts} />
                {seen.counts.duplicate > 0 && (
                  <Checkbox
                    className="mt-3"
                    label="Bring duplicates in, too"
                    checked={keepDuplicates}
                    onChange={(event) => setKeepDuplicates(event.target.checked)}
                  />
                )}
                {seen.otherColumns.length > 0 && (
                  <Checkbox
                    className="mt-3"
                    label={`Keep what no field takes in the notes: ${seen.otherColumns.slice(0, 6).join(', ')}${seen.otherColumns.length > 6 ? ' …' : ''}`}
                    checked={keepOthers}
                    onChange={(event) => setKeepOthers(event.target.checked)}
                  />
                )}
                {seen.dates && <DateChoice dates={seen.dates} chosen={dates} onChoose={sayDates} />}
                {take.error && (
                  <Callout tone="bad" className="mt-3">
                    {sayError(take.error)}
                  </Callout>
                )}
                <Button
                  look="primary"
                  className="mt-4 w-full"
                  disabled={count === 0 || preview.isPending || unclear}
                  busy={take.isPending}
                  onClick={() =>
                    take.mutate({
                      file,
                      ...(seen.columns.length > 0 ? { mapping: sendable(seen.mapping) } : {}),
                      dates,
                      otherColumns,
                      duplicates: keepDuplicates ? 'keep' : 'skip',
                    })
                  }
                >
                  Bring in {count} {count === 1 ? 'application' : 'applications'}
                </Button>
                <p className="mt-2 text-ink-3 text-xs">Can be taken back as a whole.</p>
              </TitledCard>
              {seen.columns.length > 0 && (
                <TitledCard title="Columns">
                  <MappingForm preview={seen} busy={preview.isPending} onMap={remap} />
                </TitledCard>
              )}
            </div>
          </div>
        )}
        <EarlierImports />
      </div>
    </Page>
  )
}

/** A form says nothing for a field without a column. */
const sendable = (mapping: Mapping): Mapping =>
  Object.fromEntries(Object.entries(mapping).filter(([, index]) => index !== null && index !== undefined))

function Counts({ counts }: { counts: { rows: number; good: number; bad: number; duplicate: number } }) {
  const lines = [
    { label: 'Rows in the file', count: counts.rows },
    { label: 'Ready', count: counts.good },
    { label: 'Here already, or twice in the file', count: counts.duplicate },
    { label: 'With a problem', count: counts.bad },
  ]
  return (
    <dl className="grid gap-1 text-sm">
      {lines
        .filter((line) => line.count > 0)
        .map((line) => (
          <div key={line.label} className="flex justify-between gap-4">
            <dt className="text-ink-2">{line.label}</dt>
            <dd className="tabular-nums">{line.count.toLocaleString('en')}</dd>
          </div>
        ))}
    </dl>
  )
}
