import { cx } from '#web/kit/class-names.ts'
import { Field } from '#web/kit/field.tsx'
import { Select } from '#web/kit/input.tsx'
import type { Template, TemplateId } from '../render-options.ts'
import { templates } from '../templates.ts'

/** They come with the program: nothing has to be fetched to name them. */
export const useTemplates = (): Template[] => templates

type ChoiceProps = { value: TemplateId; onChange: (template: TemplateId) => void }

/** Templates as cards with what each is best for. */
export function TemplateCards({ value, onChange }: ChoiceProps) {
  const templates = useTemplates()
  return (
    <fieldset className="grid gap-1.5">
      <legend className="mb-1.5 font-medium text-sm">Template</legend>
      {templates.map((template) => (
        <label
          key={template.id}
          className={cx(
            'flex gap-3 rounded-md border px-3 py-2 text-sm transition-colors has-focus-visible:shadow-[0_0_0_2px_var(--mark),0_0_0_4px_var(--ink)]',
            template.id === value ? 'border-ink' : 'border-line hover:border-edge',
          )}
        >
          <input
            type="radio"
            name="template"
            checked={template.id === value}
            onChange={() => onChange(template.id)}
            className="mt-1"
          />
          <span>
            <span className="font-[560]">{template.name}</span>
            <span className="block text-ink-2 text-xs leading-snug">{template.bestFor}</span>
          </span>
        </label>
      ))}
    </fieldset>
  )
}

/** The same choice in one line. */
export function TemplateSelect({ value, onChange, className }: ChoiceProps & { className?: string }) {
  const templates = useTemplates()
  return (
    <Field label="Template" className={className}>
      <Select value={value} onChange={(event) => onChange(event.target.value as TemplateId)}>
        {templates.map((template) => (
          <option key={template.id} value={template.id}>
            {template.name}
          </option>
        ))}
      </Select>
    </Field>
  )
}
