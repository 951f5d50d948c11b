import { type FormEvent, useState } from 'react'
import { Button } from '#web/kit/button.tsx'
import { Dialog } from '#web/kit/dialog.tsx'
import { Field } from '#web/kit/field.tsx'
import { Input, Select } from '#web/kit/input.tsx'
import { type PresetId, presets } from '../../presets.ts'
import { NewWeightSet, type WeightSet } from '../../weights-contract.ts'
import { useCreateWeights } from './weight-actions.ts'
import { missing, toPercents, toWeights, WeightFields } from './weight-fields.tsx'

/** A set never changes: what is edited here becomes a version of its own. */
export function WeightSetDialog({ source, onClose }: { source: WeightSet; onClose: () => void }) {
  const [version, setVersion] = useState('')
  const [note, setNote] = useState('')
  const [general, setGeneral] = useState(() => toPercents(source.parts))
  const [own, setOwn] = useState(() =>
    Object.entries(source.presets).map(([id, parts]) => ({ id: id as PresetId, percents: toPercents(parts!) })),
  )
  const [wrong, setWrong] = useState<string>()
  const create = useCreateWeights(onClose)
  const free = presets.filter(({ id }) => id !== 'general' && !own.some((each) => each.id === id))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const input = {
      version: version.trim(),
      note,
      parts: toWeights(general),
      presets: Object.fromEntries(own.map((each) => [each.id, toWeights(each.percents)])),
    }
    const checked = NewWeightSet.safeParse(input)
    if (!checked.success) return setWrong(checked.error.issues[0]?.message)
    setWrong(undefined)
    create.mutate(checked.data)
  }
  const error = wrong ?? create.error?.message
  const sound = [general, ...own.map((each) => each.percents)].every((percents) => missing(percents) === 0)
  return (
    <Dialog
      open
      wide
      onClose={onClose}
      title="A new version of the weights"
      description={`Starts from ${source.version}. It is a draft until you make it live.`}
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" form="new-weights" look="primary" busy={create.isPending} aria-disabled={!sound}>
            Save the draft
          </Button>
        </>
      }
    >
      <form id="new-weights" onSubmit={submit} className="grid gap-5">
        <div className="grid gap-4 sm:grid-cols-[14rem_1fr]">
          <Field label="Version" required error={error} hint="Small letters, digits, dots, hyphens.">
            <Input value={version} onChange={(event) => setVersion(event.target.value)} placeholder="2026-12" />
          </Field>
          <Field label="What it is for">
            <Input value={note} maxLength={500} onChange={(event) => setNote(event.target.value)} />
          </Field>
        </div>
        <fieldset>
          <legend className="mb-2 font-[560] text-sm">Every field of work</legend>
          <WeightFields value={general} onChange={setGeneral} />
        </fieldset>
        {own.map(({ id, percents }) => (
          <fieldset key={id} className="border-line border-t pt-4">
            <legend className="sr-only">{nameOf(id)}</legend>
            <div className="mb-2 flex items-center justify-between">
              <span className="font-[560] text-sm">{nameOf(id)}</span>
              <Button size="sm" look="quiet" onClick={() => setOwn(own.filter((each) => each.id !== id))}>
                Leave out
              </Button>
            </div>
            <WeightFields
              value={percents}
              onChange={(value) => setOwn(own.map((each) => (each.id === id ? { id, percents: value } : each)))}
            />
          </fieldset>
        ))}
        {free.length > 0 && (
          <Field
            label="Own weights for an industry preset"
            hint="Presets without any keep the weights that came with them."
          >
            <Select
              className="sm:w-72"
              value=""
              onChange={(event) => {
                const preset = presets.find(({ id }) => id === event.target.value)
                if (preset) setOwn([...own, { id: preset.id, percents: toPercents(preset.weights ?? source.parts) }])
              }}
            >
              <option value="">Choose a preset</option>
              {free.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </Select>
          </Field>
        )}
      </form>
    </Dialog>
  )
}

const nameOf = (id: PresetId) => presets.find((preset) => preset.id === id)?.name ?? id
