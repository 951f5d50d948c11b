import { useState } from 'react'
import { useDraft } from './draft.ts'
import { Bullets, EmptyLists, EntryList } from './entry-list.tsx'
import { FoldCard, useOpenAtFirst } from './fold.tsx'
import { MoreLists, moreLists } from './more-lists.tsx'
import { readAt } from './pointer.ts'
import { ProfileField } from './profile-field.tsx'
import { SkillEditor, skillList } from './skill-editor.tsx'

const two = 'grid gap-3 sm:grid-cols-2'

const jobs = { list: '/work', fresh: { highlights: [] }, first: 'position', add: 'Add a job' }
const schools = {
  list: '/education',
  fresh: { courses: [], highlights: [] },
  first: 'institution',
  add: 'Add a school',
}
const projects = {
  list: '/projects',
  fresh: { name: '', roles: [], keywords: [], highlights: [] },
  first: 'name',
  add: 'Add a project',
}

/** All parts of a profile, each field beside its source. */
export function ProfileSections() {
  return (
    <>
      <Contact />
      <EntryList
        {...jobs}
        title="Experience"
        one="Job"
        says={({ position, name, startDate, endDate }) => [
          position,
          name,
          startDate && `${startDate} – ${endDate ?? 'today'}`,
        ]}
      >
        {(at) => (
          <>
            <ProfileField pointer={`${at}/position`} label="Title" />
            <div className={two}>
              <ProfileField pointer={`${at}/name`} label="Employer" />
              <ProfileField pointer={`${at}/location`} label="Place" />
              <ProfileField pointer={`${at}/startDate`} date label="From" placeholder="YYYY-MM" />
              <ProfileField pointer={`${at}/endDate`} date label="Until" placeholder="today" />
            </div>
            <WhenSaid pointer={`${at}/summary`} label="In short" />
            <Bullets pointer={`${at}/highlights`} />
          </>
        )}
      </EntryList>
      <EntryList
        {...schools}
        title="Education"
        one="School"
        says={({ studyType, area, institution, endDate }) => [
          [studyType, area].filter(Boolean).join(', '),
          institution,
          endDate,
        ]}
      >
        {(at) => (
          <>
            <ProfileField pointer={`${at}/institution`} label="School" />
            <div className={two}>
              <ProfileField pointer={`${at}/studyType`} label="Degree" />
              <ProfileField pointer={`${at}/area`} label="Field" />
              <ProfileField pointer={`${at}/startDate`} date label="From" placeholder="YYYY" />
              <ProfileField pointer={`${at}/endDate`} date label="Until" placeholder="YYYY" />
            </div>
            <WhenSaid pointer={`${at}/location`} label="Place" />
            <WhenSaid pointer={`${at}/score`} label="Grade" />
          </>
        )}
      </EntryList>
      <SkillEditor />
      <EntryList {...projects} title="Projects" one="Project" says={({ name }) => [name]}>
        {(at) => (
          <>
            <ProfileField pointer={`${at}/name`} label="Name" />
            <WhenSaid pointer={`${at}/entity`} label="For whom" />
            <ProfileField pointer={`${at}/description`} label="Description" multiline />
            <Bullets pointer={`${at}/highlights`} />
          </>
        )}
      </EntryList>
      <MoreLists />
      <EmptyLists lists={[jobs, schools, skillList, projects, ...moreLists]} />
    </>
  )
}

function Contact() {
  const open = useOpenAtFirst('/basics')
  const about = useDraft(({ profile: { basics } }) => [basics.name, basics.email].filter(Boolean).join(' · '))
  // Written from nothing: here it begins.
  const [bare] = useState(!about)
  return (
    <FoldCard title="Contact" about={about} open={open || bare}>
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
    </FoldCard>
  )
}

/** A field that few have: it stands there once something was read into it, and stays while it is emptied. */
function WhenSaid({ pointer, label }: { pointer: string; label: string }) {
  const said = useDraft(({ profile }) => Boolean(readAt(profile, pointer)))
  const [stays, setStays] = useState(said)
  if (said && !stays) setStays(true)
  return stays ? <ProfileField pointer={pointer} label={label} multiline /> : null
}
