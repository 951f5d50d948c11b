import { Field } from '#web/kit/field.tsx'
import { Select } from '#web/kit/input.tsx'
import type { ImportField, ImportPreview } from '../contract.ts'

const names: Record<ImportField, string> = {
  title: 'Job title',
  company: 'Company',
  stage: 'Stage',
  url: 'Link',
  place: 'Location',
  source: 'Found on',
  tags: 'Tags',
  appliedOn: 'Applied',
  savedOn: 'Saved',
  deadline: 'Deadline',
  notes: 'Notes',
  todo: 'To-do',
  todoDue: 'To-do due',
}

type FormProps = { preview: ImportPreview; busy: boolean; onMap: (field: ImportField, index: number | null) => void }

/** Which column of the file is which field; what was found is filled in. */
export function MappingForm({ preview, busy, onMap }: FormProps) {
  return (
    <div className="grid gap-2" aria-busy={busy}>
      {(Object.keys(names) as ImportField[]).map((field) => {
        const index = preview.mapping[field] ?? null
        const samples = index === null ? [] : (preview.columns[index]?.samples ?? [])
        return (
          <div key={field} className="grid grid-cols-[5.5rem_1fr] items-center gap-x-3">
            <span aria-hidden="true" className="text-sm">
              {names[field]}
            </span>
            <Field label={`Column for ${names[field]}`} hideLabel>
              <Select
                value={index === null ? '' : String(index)}
                onChange={(event) => onMap(field, event.target.value === '' ? null : Number(event.target.value))}
              >
                <option value="">—</option>
                {preview.columns.map((column) => (
                  <option key={column.index} value={column.index}>
                    {column.name}
                  </option>
                ))}
              </Select>
            </Field>
            {samples.length > 0 && (
              <span className="col-start-2 truncate pt-0.5 text-2xs text-ink-3">{samples.join(' · ')}</span>
            )}
          </div>
        )
      })}
    </div>
  )
}
