// What goes in comes out again: each template and format, read back by our own reader.
import { describe, expect, it } from 'vitest'
import { Profile } from '#features/profiles/contract.ts'
import { readResume } from '#features/reading/read-resume.ts'
import { RenderFormat, TemplateId } from '../render-options.ts'
import { renderResume } from '../render-resume.ts'

const profile = Profile.parse({
  basics: {
    name: 'Imogen Hartley',
    label: 'Backend engineer',
    email: 'imogen@hartley.example',
    phone: '+44 20 7946 0018',
    summary: 'Engineer who has spent eight years on payment systems in Go, C++ and PostgreSQL.',
    location: { text: 'Leeds, United Kingdom' },
    profiles: [{ network: 'GitHub', username: 'imogenh', url: 'https://github.com/imogenh' }],
  },
  work: [
    {
      position: 'Senior Backend Engineer',
      name: 'Northgate Payments Ltd',
      location: 'Leeds, United Kingdom',
      startDate: '2019-04',
      highlights: [
        'Cut settlement time from 6 hours to 11 minutes for 40 partner banks.',
        'Moved CI/CD of 31 services to Kubernetes without a missed payout.',
      ],
    },
    {
      position: 'Software Engineer',
      name: 'Calder Software Ltd',
      location: 'Manchester, United Kingdom',
      startDate: '2015-09',
      endDate: '2019-03',
      highlights: ['Replaced a C++ importer by a streaming one in Go, saving three hours per release.'],
    },
  ],
  education: [
    {
      institution: 'University of Leeds',
      studyType: 'BSc',
      area: 'Computer Science',
      startDate: '2012-09',
      endDate: '2015-07',
    },
  ],
  skills: [{ name: 'Go' }, { name: 'C++' }, { name: 'PostgreSQL' }, { name: 'Kubernetes' }, { name: 'CI/CD' }],
  languages: [
    { language: 'English', fluency: 'Native' },
    { language: 'French', fluency: 'B2' },
  ],
})

const styled = ['pdf', 'docx', 'tex'] as const
const cases = [
  ...TemplateId.options.flatMap((template) => styled.map((format) => ({ template, format }))),
  ...(['md', 'txt', 'json'] as const).map((format) => ({ template: 'plain' as const, format })),
]

describe('a résumé read back', () => {
  it('covers every format that can be read', () => {
    expect(new Set(cases.map(({ format }) => format))).toEqual(new Set(RenderFormat.options.filter((f) => f !== 'svg')))
  })

  it.each(cases)('from $format of $template is the profile it was made from', async ({ template, format }) => {
    const { bytes } = await renderResume({ profile, template, format })
    const read = (await readResume(bytes, { fileName: `resume.${format}` })).profile
    const { basics } = read
    expect({ name: basics.name, label: basics.label, email: basics.email }).toEqual({
      name: profile.basics.name,
      label: profile.basics.label,
      email: profile.basics.email,
    })
    expect(basics.phone?.replace(/[^+\d]/g, '')).toBe('+442079460018')
    expect(basics.summary).toBe(profile.basics.summary)
    expect(basics.profiles.map(({ url }) => url)).toEqual(['https://github.com/imogenh'])
    const jobs = (list: Profile['work']) =>
      list.map(({ position, name, startDate, endDate, highlights }) => ({
        position,
        name,
        startDate,
        endDate,
        highlights,
      }))
    expect(jobs(read.work)).toEqual(jobs(profile.work))
    expect(read.education).toMatchObject([{ institution: 'University of Leeds', studyType: 'BSc', endDate: '2015-07' }])
    expect(read.skills.map(({ name }) => name)).toEqual(profile.skills.map(({ name }) => name))
    expect(read.languages).toEqual(profile.languages)
  })

  it.each(['aside', 'spine'] as const)(
    'keeps apart what the narrow column of %s sets below each other',
    async (template) => {
      const more = Profile.parse({
        ...profile,
        education: [{ ...profile.education[0], score: '2:1' }],
        skills: [
          { name: 'Languages', keywords: ['Go', 'Python', 'SQL'] },
          { name: 'Tools', keywords: ['Kubernetes', 'Terraform', 'Airflow'] },
        ],
        certificates: [
          { name: 'Certified Kubernetes Administrator', issuer: 'Cloud Native Computing Foundation', date: '2021-06' },
          { name: 'Payments Professional', issuer: 'Emerging Payments Institute', date: '2018-02' },
        ],
        interests: [{ name: 'Open-water swimming' }, { name: 'Sourdough' }],
      })
      const { bytes } = await renderResume({ profile: more, template, format: 'pdf' })
      const read = (await readResume(bytes, { fileName: 'resume.pdf' })).profile
      expect(read.certificates).toEqual(more.certificates)
      expect(read.interests).toEqual(more.interests)
      expect(read.education[0]?.score).toBe('2:1')
      expect(read.skills).toEqual(more.skills)
    },
  )
})
