import { Plus, Trash2 } from 'lucide-react'
import { Button, IconButton } from '#web/kit/button.tsx'
import { TitledCard } from '#web/kit/card.tsx'
import { cx } from '#web/kit/class-names.ts'
import { Field } from '#web/kit/field.tsx'
import { Input, Textarea } from '#web/kit/input.tsx'
import { cardElementId, useLight } from '#web/kit/marks/mark-board.tsx'
import { useContent, useDraft, useVerbs } from './draft.ts'
import { focusField } from './profile-field.tsx'

/** Skills: single ones as words in a row, groups with a heading each. */
export function SkillEditor() {
  const skills = useDraft(({ profile }) => profile.skills)
  const { add, remove } = useVerbs()
  const count = skills.reduce((sum, skill) => sum + Math.max(1, skill.keywords.length), 0)
  return (
    <TitledCard title="Skills" aside={count || undefined}>
      <ul className="grid gap-2">
        {skills.map((skill, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: skills have no identity but their place
          <li key={index} className="grid grid-cols-[1fr_auto] items-start gap-1">
            <Skill index={index} grouped={skill.keywords.length > 0} />
            <IconButton
              label={`Remove ${skill.name || 'skill'}`}
              onClick={() => remove('/skills', index, skill.name || 'Skill')}
            >
              <Trash2 />
            </IconButton>
          </li>
        ))}
      </ul>
      <div className="mt-2 flex gap-2">
        <Button
          size="sm"
          icon={<Plus />}
          onClick={() => {
            add('/skills', { name: '', keywords: [] })
            focusField(`/skills/${skills.length}/name`)
          }}
        >
          Add a skill
        </Button>
      </div>
    </TitledCard>
  )
}

function Skill({ index, grouped }: { index: number; grouped: boolean }) {
  const content = useContent()
  const { write } = useVerbs()
  const skill = useDraft(({ profile }) => profile.skills[index])
  const from = useDraft(({ origin }) => origin(`/skills/${index}`))
  const light =
    Object.keys(content.provenance).find((each) => from && (each === from || each.startsWith(`${from}/`))) ??
    `new/skills/${index}`
  const { lit, handlers } = useLight(light)
  const glow = cx(lit && 'border-ink! shadow-[0_0_0_3px_var(--mark)]')
  // Taken away, and the list not drawn anew yet.
  if (!skill) return null
  return (
    <div {...handlers} id={cardElementId(light)} tabIndex={-1} className="grid gap-1.5 outline-0!">
      <Field label={grouped ? `Group ${index + 1}` : `Skill ${index + 1}`} hideLabel>
        <Input
          className={grouped ? '' : glow}
          value={skill.name}
          data-pointer={`/skills/${index}/name`}
          onChange={(event) => write(`/skills/${index}`, { ...skill, name: event.target.value })}
        />
      </Field>
      {grouped && (
        <Field label={`Skills of ${skill.name || 'this group'}`} hideLabel>
          <KeywordText
            className={glow}
            keywords={skill.keywords}
            onChange={(keywords) => write(`/skills/${index}`, { ...skill, keywords })}
          />
        </Field>
      )}
    </div>
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
