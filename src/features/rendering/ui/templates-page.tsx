import { Link, useSearchParams } from 'react-router'
import { ResumePicker } from '#features/resumes/ui/resume-picker.tsx'
import { Badge } from '#web/kit/badge.tsx'
import { Page } from '#web/layout/page.tsx'
import { FontId, TemplateId } from '../render-options.ts'
import { LookChoices, type LookOptions } from './look-choices.tsx'
import { useTemplates } from './template-choice.tsx'
import { TemplateDialog } from './template-dialog.tsx'
import { TemplateThumb } from './template-thumb.tsx'
import { useSample } from './use-sample.ts'

/** Every template with the person's own words. What is chosen stands in the address. */
export function Component() {
  const [search, setSearch] = useSearchParams()
  const templates = useTemplates()
  const { resume, profile, invented } = useSample(search.get('resume'))
  const options = readOptions(search)
  const set = (changes: Record<string, string | undefined>) =>
    setSearch(
      (old) => {
        for (const [name, value] of Object.entries(changes)) {
          if (value) old.set(name, value)
          else old.delete(name)
        }
        return old
      },
      { replace: true, preventScrollReset: true },
    )
  const setOptions = ({ paper, accent, font }: LookOptions) =>
    set({ paper: paper === 'letter' ? paper : undefined, accent: accent?.slice(1), font })
  const open = templates.find((each) => each.id === search.get('template'))
  return (
    <Page
      title="Templates"
      sub={
        invented
          ? 'Shown with an invented person until there is a résumé of yours.'
          : 'Shown with your own words. Nothing in a template is a picture: machines read what people read.'
      }
    >
      <div className="mb-5 flex flex-wrap items-end justify-between gap-x-6 gap-y-3 border-line border-b pb-4">
        {invented ? (
          <span />
        ) : (
          <ResumePicker
            label="Résumé"
            hideLabel
            className="w-full sm:w-72"
            value={resume?.id ?? ''}
            onChange={(id) => set({ resume: id })}
          />
        )}
        <LookChoices value={options} onChange={setOptions} />
      </div>
      <ul className="grid grid-cols-2 gap-x-4 gap-y-7 sm:gap-x-6 md:grid-cols-3 xl:grid-cols-4">
        {TemplateId.options.map((id) => {
          const template = templates.find((each) => each.id === id)
          const used = resume?.look?.template === id
          return (
            <li key={id} className="group relative">
              <TemplateThumb profile={profile} template={id} options={options} />
              <div className="mt-2.5 flex items-baseline justify-between gap-2">
                <h2 className="font-display text-xl">
                  <Link
                    to={{ search: withTemplate(search, id) }}
                    replace
                    preventScrollReset
                    className="no-underline after:absolute after:inset-0"
                  >
                    {template?.name ?? id}
                  </Link>
                </h2>
                {used ? <Badge tone="mark">in use</Badge> : template?.columns === 2 && <Badge>two columns</Badge>}
              </div>
              <p className="min-h-9 text-ink-2 text-xs leading-snug">{template?.bestFor}</p>
            </li>
          )
        })}
      </ul>
      {open && (
        <TemplateDialog
          key={open.id}
          template={open}
          resume={resume}
          profile={profile}
          options={options}
          onOptions={setOptions}
          onClose={() => set({ template: undefined })}
        />
      )}
    </Page>
  )
}

function withTemplate(search: URLSearchParams, id: string): string {
  const next = new URLSearchParams(search)
  next.set('template', id)
  return next.toString()
}

function readOptions(search: URLSearchParams): LookOptions {
  const font = FontId.safeParse(search.get('font'))
  const accent = search.get('accent')
  return {
    paper: search.get('paper') === 'letter' ? 'letter' : 'a4',
    ...(font.success ? { font: font.data } : {}),
    ...(accent && /^[0-9a-f]{6}$/i.test(accent) ? { accent: `#${accent}` } : {}),
  }
}
