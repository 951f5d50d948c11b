import { Plus, Trash2, X } from 'lucide-react'
import { Button, IconButton } from '#web/kit/button.tsx'
import { cx } from '#web/kit/class-names.ts'
import { Field } from '#web/kit/field.tsx'
import { Input, Textarea } from '#web/kit/input.tsx'
import { cardElementId, useLight } from '#web/kit/marks/mark-board.tsx'
import { useContent, useDraft, useVerbs } from './draft.ts'
import { FoldCard, useOpenAtFirst } from './fold.tsx'
import { focusField } from './profile-field.tsx'

export const skillList = { list: '/skills', fresh: { name: '', keywords: [] }, first: 'name', add: 'Add a skill' }

/** Skills: single ones as words in a row, groups with a heading each. */
export function SkillEditor() {
  const skills = useDraft(({ profile }) => profile.skills)
  const { add } = useVerbs()
  const open = useOpenAtFirst('/skills')
  const about = skills.map(({ name }) => name).join(', ')
  const count = skills.reduce((sum, skill) => sum + Math.max(1, skill.keywords.length), 0)
  if (count === 0) return null
  return (
    <FoldCard title="Skills" about={about} count={count} open={open}>
      <ul className="flex flex-wrap gap-2">
        {skills.map((skill, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: skills have no identity but their place
          <Skill key={index} index={index} grouped={skill.keywords.length > 0} />
        ))}
      </ul>
      <Button
        size="sm"
        icon={<Plus />}
        className="mt-2.5"
        onClick={() => {
          add('/skills', skillList.fresh)
          focusField(`/skills/${skills.length}/name`)
        }}
      >
        Add a skill
      </Button>
    </FoldCard>
  )
}

function Skill({ index, grouped }: { index: number; grouped: boolean }) {
  const content = useContent()
  const { write, remove } = useVerbs()
  const skill = useDraft(({ profile }) => profile.skills[index])
  const from = useDraft(({ origin }) => origin(`/skills/${index}`))
  const light =
    Object.keys(content.provenance).find((each) => from && (each === from || each.startsWith(`${from}/`))) ??
    `new/skills/${index}`
  const { lit, handlers } = useLight(light)
  const glow = cx(lit && 'border-ink! shadow-[0_0_0_3px_var(--mark)]')
  // Taken away, and the list not drawn anew yet.
  if (!skill) return null
  const name = skill.name || 'skill'
  const taken = (
    <IconButton label={`Remove ${name}`} onClick={() => remove('/skills', index, skill.name || 'Skill')}>
      {grouped ? <Trash2 /> : <X />}
    </IconButton>
  )
  if (!grouped)
    return (
      <li
        {...handlers}
        id={cardElementId(light)}
        tabIndex={-1}
        className={cx(
          'flex max-w-full items-center rounded-md border border-edge/70 bg-sheet outline-0! focus-within:border-ink focus-within:shadow-[0_0_0_3px_var(--mark)]',
          glow,
        )}
      >
        <input
          aria-label={`Skill ${index + 1}`}
          className="field-sizing-content h-8 min-w-16 max-w-full rounded-md bg-transparent pl-2.5 text-lg outline-0! shadow-none! pointer-coarse:h-11 md:text-sm"
          value={skill.name}
          size={Math.max(6, skill.name.length)}
          dir="auto"
          data-pointer={`/skills/${index}/name`}
          onChange={(event) => write(`/skills/${index}`, { ...skill, name: event.target.value })}
        />
        {taken}
      </li>
    )
  return (
    <li
      {...handlers}
      id={cardElementId(light)}
      tabIndex={-1}
      className="grid basis-full grid-cols-[minmax(0,1fr)_auto] items-start gap-1 outline-0!"
    >
      <div className="grid gap-1.5">
        <Field label={`Group ${index + 1}`} hideLabel>
          <Input
            value={skill.name}
            data-pointer={`/skills/${index}/name`}
            onChange={(event) => write(`/skills/${index}`, { ...skill, name: event.target.value })}
          />
        </Field>
        <Field label={`Skills of ${skill.name || 'this group'}`} hideLabel>
          <KeywordText
            className={glow}
            keywords={skill.keywords}
            onChange={(keywords) => write(`/skills/${index}`, { ...skill, keywords })}
          />
        </Field>
      </div>
      {taken}
    </li>
  )
}

type KeywordTextProps = { keywords: string[]; className?: string; onChange: (keywords: string[]) => void }

/** Words divided by commas; the list is taken over when the field is left, so that a comma can be typed. */
function KeywordText({ keywords, className, onChange }: KeywordTextProps) {
  return (
    <Textarea
      key={keywords.join()}
      rows={1}
      defaultValue={keywords.join(', ')}
      className={className}
      onBlur={(event) => {
        const next = event.target.value
          .split(',')
          .map((word) => word.trim())
          .filter(Boolean)
        if (next.join() !== keywords.join()) onChange(next)
      }}
    />
  )
}
