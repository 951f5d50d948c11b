import { type FormEvent, useState } from 'react'
import { Button } from '#web/kit/button.tsx'
import { Dialog } from '#web/kit/dialog.tsx'
import { Field } from '#web/kit/field.tsx'
import { Input } from '#web/kit/input.tsx'
import { type Resume, UpdateResume } from '../contract.ts'
import { useUpdateResume } from './resume-actions.ts'

export function RenameResumeDialog({ resume, onClose }: { resume: Resume; onClose: () => void }) {
  const [title, setTitle] = useState(resume.title)
  const [tags, setTags] = useState(resume.tags.join(', '))
  const [error, setError] = useState<string>()
  const update = useUpdateResume(resume.id)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const words = tags
      .split(',')
      .map((tag) => tag.trim())
      .filter(Boolean)
    const checked = UpdateResume.safeParse({ title, tags: [...new Set(words)] })
    if (!checked.success)
      return setError('A title has 1 to 200 characters, a tag at most 40, and there are at most 20 tags.')
    update.mutate(checked.data)
    onClose()
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title="Title and tags"
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" form="rename-resume" look="primary">
            Save
          </Button>
        </>
      }
    >
      <form id="rename-resume" onSubmit={submit} className="grid gap-4">
        <Field label="Title" error={error}>
          <Input value={title} onChange={(event) => setTitle(event.target.value)} />
        </Field>
        <Field label="Tags" hint="Divide them by commas.">
          <Input value={tags} onChange={(event) => setTags(event.target.value)} placeholder="backend, remote" />
        </Field>
      </form>
    </Dialog>
  )
}
