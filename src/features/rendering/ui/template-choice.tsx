import { useEffect, useRef } from 'react'
import { cx } from '#web/kit/class-names.ts'
import { Field } from '#web/kit/field.tsx'
import { Select } from '#web/kit/input.tsx'
import type { Template, TemplateId } from '../render-options.ts'
import { templates } from '../templates.ts'

/** They come with the program: nothing has to be fetched to name them. */
export const useTemplates = (): Template[] => templates

type ChoiceProps = { value: TemplateId; onChange: (template: TemplateId) => void }

/** Templates as cards with what each is best for; on small screens a strip to push along, so that the page stays in sight. */
export function TemplateCards({ value, onChange }: ChoiceProps) {
  const templates = useTemplates()
  const strip = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const chosen = strip.current?.querySelector(':checked')?.closest('label')
    if (strip.current && chosen) strip.current.scrollLeft = chosen.offsetLeft - strip.current.clientWidth / 3
  }, [])
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1.5 font-medium text-sm max-sm:sr-only">Template</legend>
      <div
        ref={strip}
        className="grid gap-1.5 max-sm:-mx-5 max-sm:flex max-sm:snap-x max-sm:scroll-px-5 max-sm:gap-2 max-sm:overflow-x-auto max-sm:px-5 max-sm:pt-1 max-sm:pb-2"
      >
        {templates.map((template) => (
          <label
            key={template.id}
            className={cx(
              'flex gap-3 rounded-md border px-3 py-2 text-sm transition-colors has-focus-visible:shadow-[0_0_0_2px_var(--mark),0_0_0_4px_var(--ink)] max-sm:w-40 max-sm:shrink-0 max-sm:snap-start max-sm:gap-2',
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
              <span className="block text-ink-2 text-xs leading-snug max-sm:line-clamp-2">{template.bestFor}</span>
            </span>
          </label>
        ))}
      </div>
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
