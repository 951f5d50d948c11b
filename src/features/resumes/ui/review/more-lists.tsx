import { EntryList } from './entry-list.tsx'
import { ProfileField } from './profile-field.tsx'

const two = 'grid gap-3 sm:grid-cols-2'
const named = { fresh: { name: '' }, first: 'name' }

const certificates = { list: '/certificates', ...named, add: 'Add a certificate' }
const languages = { list: '/languages', fresh: { language: '' }, first: 'language', add: 'Add a language' }
const links = { list: '/basics/profiles', fresh: { network: '', url: '' }, first: 'url', add: 'Add a link' }
const awards = { list: '/awards', fresh: { title: '' }, first: 'title', add: 'Add an award' }
const publications = { list: '/publications', ...named, add: 'Add a publication' }
const volunteering = { list: '/volunteer', fresh: { highlights: [] }, first: 'position', add: 'Add volunteering' }
const interests = { list: '/interests', fresh: { name: '', keywords: [] }, first: 'name', add: 'Add an interest' }
const references = { list: '/references', ...named, add: 'Add a reference' }

export const moreLists = [certificates, languages, links, awards, publications, volunteering, interests, references]

/** What not every résumé has. */
export function MoreLists() {
  return (
    <>
      <EntryList
        {...certificates}
        title="Certificates"
        one="Certificate"
        says={({ name, issuer, date }) => [name, issuer, date]}
      >
        {(at) => (
          <div className={two}>
            <ProfileField pointer={`${at}/name`} label="Name" />
            <ProfileField pointer={`${at}/issuer`} label="Issuer" />
            <ProfileField pointer={`${at}/date`} date label="Date" placeholder="YYYY-MM" />
          </div>
        )}
      </EntryList>
      <EntryList {...languages} title="Languages" one="Language" says={({ language, fluency }) => [language, fluency]}>
        {(at) => (
          <div className={two}>
            <ProfileField pointer={`${at}/language`} label="Language" />
            <ProfileField pointer={`${at}/fluency`} label="Level" />
          </div>
        )}
      </EntryList>
      <EntryList {...links} title="Links" one="Link" says={({ network, url }) => [network, url]}>
        {(at) => (
          <div className={two}>
            <ProfileField pointer={`${at}/network`} label="Network" />
            <ProfileField pointer={`${at}/url`} label="Address" />
          </div>
        )}
      </EntryList>
      <EntryList {...awards} title="Awards" one="Award" says={({ title, awarder, date }) => [title, awarder, date]}>
        {(at) => (
          <div className={two}>
            <ProfileField pointer={`${at}/title`} label="Award" />
            <ProfileField pointer={`${at}/awarder`} label="Awarded by" />
            <ProfileField pointer={`${at}/date`} date label="Date" placeholder="YYYY" />
          </div>
        )}
      </EntryList>
      <EntryList
        {...publications}
        title="Publications"
        one="Publication"
        says={({ name, publisher, releaseDate }) => [name, publisher, releaseDate]}
      >
        {(at) => (
          <>
            <ProfileField pointer={`${at}/name`} label="Title" multiline />
            <div className={two}>
              <ProfileField pointer={`${at}/publisher`} label="Publisher" />
              <ProfileField pointer={`${at}/releaseDate`} date label="Date" placeholder="YYYY" />
            </div>
          </>
        )}
      </EntryList>
      <EntryList
        {...volunteering}
        title="Volunteering"
        one="Volunteering"
        says={({ position, organization, startDate }) => [position, organization, startDate]}
      >
        {(at) => (
          <div className={two}>
            <ProfileField pointer={`${at}/position`} label="As what" />
            <ProfileField pointer={`${at}/organization`} label="Organisation" />
            <ProfileField pointer={`${at}/startDate`} date label="From" placeholder="YYYY-MM" />
            <ProfileField pointer={`${at}/endDate`} date label="Until" placeholder="today" />
          </div>
        )}
      </EntryList>
      <EntryList {...interests} title="Interests" one="Interest" says={({ name }) => [name]}>
        {(at) => <ProfileField pointer={`${at}/name`} label="Interest" />}
      </EntryList>
      <EntryList {...references} title="References" one="Reference" says={({ name }) => [name]}>
        {(at) => (
          <>
            <ProfileField pointer={`${at}/name`} label="Name" />
            <ProfileField pointer={`${at}/reference`} label="What they say" multiline />
          </>
        )}
      </EntryList>
    </>
  )
}
