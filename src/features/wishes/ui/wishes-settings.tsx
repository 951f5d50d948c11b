import { industries } from '#features/matching/fit/industries.ts'
import { RemoteKind, type Seniority, seniorityLevels } from '#features/postings/posting-facts.ts'
import { TitledCard } from '#web/kit/card.tsx'
import { Checkbox } from '#web/kit/checkbox.tsx'
import { Field } from '#web/kit/field.tsx'
import { Select } from '#web/kit/input.tsx'
import { Segmented } from '#web/kit/segmented.tsx'
import { Skeleton } from '#web/kit/skeleton.tsx'
import { usePageTitle } from '#web/layout/page.tsx'
import { Trouble } from '#web/layout/route-error.tsx'
import { NamesField } from './names-field.tsx'
import { SalaryField } from './salary-field.tsx'
import { useWishes } from './use-wishes.ts'

const kindNames = { remote: 'Remote', hybrid: 'Hybrid', onsite: 'On site' }
const levelNames: Record<Seniority, string> = {
  intern: 'Internship',
  entry: 'Entry',
  mid: 'Experienced',
  senior: 'Senior',
  lead: 'Lead',
  manager: 'Manager',
  director: 'Director',
  executive: 'Executive',
}

export function Component() {
  usePageTitle('Wishes')
  const { wishes, change, state, error, retry } = useWishes()
  if (error && !wishes) return <Trouble error={error} onRetry={() => void retry()} />
  if (!wishes) return <Skeleton className="h-96 w-full" />
  return (
    <>
      <p className="flex items-baseline justify-between gap-4 text-ink-2 text-sm">
        <span>What you look for. It decides how well a posting fits, beside what your résumé says.</span>
        <span role="status" className="shrink-0 text-ink-3 text-xs">
          {state}
        </span>
      </p>
      <TitledCard title="The work">
        <div className="grid gap-5">
          <NamesField
            label="Roles"
            placeholder="Platform engineer"
            hint="Enter or a comma takes one in."
            value={wishes.roles}
            onChange={(roles) => change({ roles })}
          />
          <NamesField
            label="Industries"
            placeholder="Logistics"
            value={wishes.industries}
            offers={industries.map((industry) => industry.name)}
            onChange={(names) => change({ industries: names })}
          />
          <Field label="Level" hint="Otherwise it is told from your titles and years.">
            <Select
              className="sm:w-64"
              value={wishes.level ?? ''}
              onChange={(event) => change({ level: (event.target.value || null) as Seniority | null })}
            >
              <option value="">As my résumé shows</option>
              {seniorityLevels.map((level) => (
                <option key={level} value={level}>
                  {levelNames[level]}
                </option>
              ))}
            </Select>
          </Field>
        </div>
      </TitledCard>
      <TitledCard title="Pay">
        <SalaryField value={wishes.salary} onChange={(salary) => change({ salary })} />
      </TitledCard>
      <TitledCard title="Place">
        <div className="grid gap-5">
          <fieldset>
            <legend className="mb-1.5 font-medium text-sm">Ways of working</legend>
            <div className="flex flex-wrap gap-x-6 gap-y-1.5">
              {RemoteKind.options.map((kind) => (
                <Checkbox
                  key={kind}
                  label={kindNames[kind]}
                  checked={wishes.remoteKinds.includes(kind)}
                  onChange={(event) =>
                    change({
                      remoteKinds: event.target.checked
                        ? [...wishes.remoteKinds, kind]
                        : wishes.remoteKinds.filter((each) => each !== kind),
                    })
                  }
                />
              ))}
            </div>
            <p className="mt-1.5 text-ink-3 text-xs">None chosen means that any will do.</p>
          </fieldset>
          <NamesField
            label="Other places"
            placeholder="Porto, Portugal"
            hint="Beside the place in your profile. Enter takes one in."
            value={wishes.places}
            onChange={(places) => change({ places })}
            wholeLine
          />
          <div className="grid justify-items-start gap-1.5">
            <span aria-hidden="true" className="font-medium text-sm">
              Would you move for a job?
            </span>
            <Segmented
              label="Would you move for a job?"
              value={wishes.willingToMove === null ? 'open' : wishes.willingToMove ? 'yes' : 'no'}
              options={[
                { value: 'open', label: 'Not said' },
                { value: 'yes', label: 'Yes' },
                { value: 'no', label: 'No' },
              ]}
              onChange={(value) => change({ willingToMove: value === 'open' ? null : value === 'yes' })}
            />
          </div>
        </div>
      </TitledCard>
    </>
  )
}
