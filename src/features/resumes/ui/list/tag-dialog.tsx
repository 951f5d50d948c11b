import { type FormEvent, useState } from 'react'
import { Button } from '#web/kit/button.tsx'
import { Checkbox } from '#web/kit/checkbox.tsx'
import { Dialog } from '#web/kit/dialog.tsx'
import { Field } from '#web/kit/field.tsx'
import { Input } from '#web/kit/input.tsx'
import type { ChangeResumes, Resume } from '../../contract.ts'
import { useTags } from './use-resume-list.ts'

type Props = {
  chosen: Resume[]
  onClose: () => void
  onChange: (change: Pick<ChangeResumes, 'addTags' | 'removeTags'>) => void
}

/** Tags of several résumés at once: those that only some have stay as they are unless they are touched. */
export function TagDialog({ chosen, onClose, onChange }: Props) {
  const known = [...new Set([...useTags().map(({ tag }) => tag), ...chosen.flatMap((resume) => resume.tags)])]
  const [touched, setTouched] = useState<Record<string, boolean>>({})
  const [fresh, setFresh] = useState('')
  const count = (tag: string) => chosen.filter((resume) => resume.tags.includes(tag)).length
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const named = fresh
      .split(',')
      .map((tag) => tag.trim().slice(0, 40))
      .filter(Boolean)
    const all = Object.entries(touched)
    const addTags = [...named, ...all.flatMap(([tag, on]) => (on ? [tag] : []))].slice(0, 20)
    const removeTags = all.flatMap(([tag, on]) => (on ? [] : [tag])).slice(0, 20)
    if (addTags.length + removeTags.length > 0) onChange({ addTags, removeTags })
    onClose()
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={chosen.length === 1 ? 'Tags of one résumé' : `Tags of ${chosen.length} résumés`}
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" form="tag-resumes" look="primary">
            Save
          </Button>
        </>
      }
    >
      <form id="tag-resumes" onSubmit={submit} className="grid gap-4">
        <Field label="New tags" hint="Divide them by commas.">
          <Input value={fresh} onChange={(event) => setFresh(event.target.value)} placeholder="backend, remote" />
        </Field>
        {known.length > 0 && (
          <fieldset className="grid gap-2">
            <legend className="mb-1.5 font-medium text-sm">Tags in use</legend>
            <div className="flex flex-wrap gap-x-5 gap-y-2">
              {known.map((tag) => {
                const has = count(tag)
                const some = touched[tag] === undefined && has > 0 && has < chosen.length
                return (
                  <Checkbox
                    key={tag}
                    label={some ? `${tag} (${has} of ${chosen.length})` : tag}
                    checked={touched[tag] ?? has === chosen.length}
                    ref={(box: HTMLInputElement | null) => {
                      if (box) box.indeterminate = some
                    }}
                    onChange={(event) => setTouched({ ...touched, [tag]: event.target.checked })}
                  />
                )
              })}
            </div>
          </fieldset>
        )}
      </form>
    </Dialog>
  )
}
