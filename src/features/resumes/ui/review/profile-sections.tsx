import { Plus, Trash2 } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Profile } from '#features/profiles/contract.ts'
import { Button, IconButton } from '#web/kit/button.tsx'
import { TitledCard } from '#web/kit/card.tsx'
import { useDraft } from './draft.ts'
import { readAt, removeAt, writeAt } from './pointer.ts'
import { ProfileField } from './profile-field.tsx'
import { SkillEditor } from './skill-editor.tsx'

type ListName = { [K in keyof Profile]: Profile[K] extends unknown[] ? K : never }[keyof Profile]

const two = 'grid gap-3 sm:grid-cols-2'

/** All parts of a profile, each field beside its source. */
export function ProfileSections() {
  return (
    <>
      <TitledCard title="Contact">
        <div className="grid gap-3">
          <ProfileField pointer="/basics/name" label="Name" />
          <ProfileField pointer="/basics/label" label="Headline" />
          <div className={two}>
            <ProfileField pointer="/basics/email" label="E-mail" />
            <ProfileField pointer="/basics/phone" label="Phone" />
            <ProfileField pointer="/basics/location/text" label="Place" />
            <ProfileField pointer="/basics/url" label="Website" />
          </div>
          <ProfileField pointer="/basics/summary" label="Summary" multiline />
        </div>
      </TitledCard>
      <EntryList name="work" title="Experience" fresh={{ highlights: [] }} add="Add a job">
        {(at) => (
          <>
            <div className={two}>
              <ProfileField pointer={`${at}/position`} label="Title" />
              <ProfileField pointer={`${at}/name`} label="Employer" />
              <ProfileField pointer={`${at}/startDate`} label="From" placeholder="YYYY-MM" />
              <ProfileField pointer={`${at}/endDate`} label="Until" placeholder="today" />
            </div>
            <Bullets pointer={`${at}/highlights`} />
          </>
        )}
      </EntryList>
      <EntryList name="education" title="Education" fresh={{ courses: [], highlights: [] }} add="Add a school">
        {(at) => (
          <>
            <ProfileField pointer={`${at}/institution`} label="School" />
            <div className={two}>
              <ProfileField pointer={`${at}/studyType`} label="Degree" />
              <ProfileField pointer={`${at}/area`} label="Field" />
              <ProfileField pointer={`${at}/startDate`} label="From" placeholder="YYYY" />
              <ProfileField pointer={`${at}/endDate`} label="Until" placeholder="YYYY" />
            </div>
          </>
        )}
      </EntryList>
      <SkillEditor />
      <EntryList
        name="projects"
        title="Projects"
        fresh={{ name: '', roles: [], keywords: [], highlights: [] }}
        add="Add a project"
      >
        {(at) => (
          <>
            <ProfileField pointer={`${at}/name`} label="Name" />
            <ProfileField pointer={`${at}/description`} label="Description" multiline />
            <Bullets pointer={`${at}/highlights`} />
          </>
        )}
      </EntryList>
      <EntryList name="certificates" title="Certificates" fresh={{ name: '' }} add="Add a certificate">
        {(at) => (
          <div className={two}>
            <ProfileField pointer={`${at}/name`} label="Name" />
            <ProfileField pointer={`${at}/issuer`} label="Issuer" />
            <ProfileField pointer={`${at}/date`} label="Date" placeholder="YYYY-MM" />
          </div>
        )}
      </EntryList>
      <EntryList name="languages" title="Languages" fresh={{ language: '' }} add="Add a language">
        {(at) => (
          <div className={two}>
            <ProfileField pointer={`${at}/language`} label="Language" />
            <ProfileField pointer={`${at}/fluency`} label="Level" />
          </div>
        )}
      </EntryList>
    </>
  )
}

type EntryListProps = {
  name: ListName
  title: string
  fresh: object
  add: string
  children: (pointer: string) => ReactNode
}

function EntryList({ name, title, fresh, add, children }: EntryListProps) {
  const { profile, change } = useDraft()
  const entries = profile[name]
  return (
    <TitledCard title={title} aside={entries.length || undefined}>
      <ol>
        {entries.map((_, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: entries have no identity but their place
          <li key={index} className="grid gap-3 border-line border-t py-4 first:border-0 first:pt-1">
            {children(`/${name}/${index}`)}
            <Button
              size="sm"
              look="quiet"
              icon={<Trash2 />}
              className="-ml-2 justify-self-start"
              onClick={() => change(removeAt(profile, `/${name}`, index))}
            >
              Remove
            </Button>
          </li>
        ))}
      </ol>
      <Button size="sm" icon={<Plus />} onClick={() => change(writeAt(profile, `/${name}/${entries.length}`, fresh))}>
        {add}
      </Button>
    </TitledCard>
  )
}

function Bullets({ pointer }: { pointer: string }) {
  const { profile, change } = useDraft()
  const bullets = (readAt(profile, pointer) as string[] | undefined) ?? []
  return (
    <fieldset className="grid gap-1.5">
      <legend className="mb-1.5 font-medium text-sm">What you did</legend>
      {bullets.map((_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: bullets have no identity but their place
        <div key={index} className="grid grid-cols-[1fr_auto] items-start gap-1">
          <ProfileField pointer={`${pointer}/${index}`} label={`Bullet ${index + 1}`} hideLabel multiline />
          <IconButton label={`Remove bullet ${index + 1}`} onClick={() => change(removeAt(profile, pointer, index))}>
            <Trash2 />
          </IconButton>
        </div>
      ))}
      <Button
        size="sm"
        look="quiet"
        icon={<Plus />}
        className="-ml-2 justify-self-start"
        onClick={() => change(writeAt(profile, `${pointer}/${bullets.length}`, ''))}
      >
        Add a bullet
      </Button>
    </fieldset>
  )
}
