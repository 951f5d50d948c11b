import { TitledCard } from '#web/kit/card.tsx'
import { Bullets, EntryList } from './entry-list.tsx'
import { ProfileField } from './profile-field.tsx'
import { SkillEditor } from './skill-editor.tsx'

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
      <EntryList name="work" title="Experience" one="Job" fresh={{ highlights: [] }} first="position" add="Add a job">
        {(at) => (
          <>
            <div className={two}>
              <ProfileField pointer={`${at}/position`} label="Title" />
              <ProfileField pointer={`${at}/name`} label="Employer" />
              <ProfileField pointer={`${at}/startDate`} date label="From" placeholder="YYYY-MM" />
              <ProfileField pointer={`${at}/endDate`} date label="Until" placeholder="today" />
            </div>
            <Bullets pointer={`${at}/highlights`} />
          </>
        )}
      </EntryList>
      <EntryList
        name="education"
        title="Education"
        one="School"
        fresh={{ courses: [], highlights: [] }}
        first="institution"
        add="Add a school"
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
          </>
        )}
      </EntryList>
      <SkillEditor />
      <EntryList
        name="projects"
        title="Projects"
        one="Project"
        first="name"
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
      <EntryList
        name="certificates"
        title="Certificates"
        one="Certificate"
        fresh={{ name: '' }}
        first="name"
        add="Add a certificate"
      >
        {(at) => (
          <div className={two}>
            <ProfileField pointer={`${at}/name`} label="Name" />
            <ProfileField pointer={`${at}/issuer`} label="Issuer" />
            <ProfileField pointer={`${at}/date`} date label="Date" placeholder="YYYY-MM" />
          </div>
        )}
      </EntryList>
      <EntryList
        name="languages"
        title="Languages"
        one="Language"
        fresh={{ language: '' }}
        first="language"
        add="Add a language"
      >
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
