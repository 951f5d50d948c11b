// An invented person, used to show what a template looks like before there is a profile.
import { Profile } from '#features/profiles/contract.ts'

export const exampleProfile: Profile = Profile.parse({
  basics: {
    name: 'Ada Quintero',
    label: 'Staff platform engineer',
    email: 'ada@quintero.example',
    phone: '+351 21 555 0142',
    url: 'https://quintero.example',
    summary:
      'Platform engineer who has spent nine years making payment systems boring: 12,000 requests a minute through services written in Go and PostgreSQL, with on-call pages down from forty a month to three.',
    location: { text: 'Lisbon, Portugal' },
    profiles: [
      { network: 'GitHub', username: 'adaq', url: 'https://github.com/adaq' },
      { network: 'LinkedIn', username: 'ada-quintero', url: 'https://www.linkedin.com/in/ada-quintero' },
    ],
  },
  work: [
    {
      position: 'Senior engineer',
      name: 'Meridian Pay',
      location: 'Lisbon',
      startDate: '2020-03',
      highlights: [
        'Rebuilt settlement on an event log; cut reconciliation from 6 h to 11 min for 40 partner banks.',
        'Mentored four engineers; two now lead their own teams.',
        'Introduced Kubernetes deploys with one-click rollback and moved 31 services in five months without a missed payout.',
        'Wrote the load model that let the company defer €420,000 of hardware for a year.',
      ],
    },
    {
      position: 'Software engineer',
      name: 'Harbour Labs',
      location: 'Porto',
      startDate: '2016-09',
      endDate: '2020-02',
      summary: 'Onboarding and identity for a marketplace of 2,300 merchants.',
      highlights: [
        'Owned the onboarding API used by 40 partner banks; median sign-up fell from nine days to two.',
        'Replaced a C++ batch importer by a streaming one in Go, saving three hours per release.',
        'Set up CI/CD for eleven repositories and halved the time from merge to production.',
      ],
    },
    {
      position: 'Junior developer',
      name: 'Casa Verde Sistemas',
      location: 'Porto',
      startDate: '2015-01',
      endDate: '2016-08',
      highlights: [
        'Built the stock and invoicing screens of an ERP for garden centres in C# and .NET.',
        'Automated the nightly price import that two people had done by hand.',
      ],
    },
  ],
  education: [
    {
      institution: 'University of Porto',
      studyType: 'MSc',
      area: 'Computer Science',
      startDate: '2013-09',
      endDate: '2015-07',
      score: '17/20',
      courses: ['Distributed systems', 'Database internals', 'Queueing theory'],
    },
    {
      institution: 'University of Minho',
      studyType: 'BSc',
      area: 'Informatics',
      startDate: '2010-09',
      endDate: '2013-07',
    },
  ],
  skills: [
    { name: 'Languages', keywords: ['Go', 'C++', 'C#', 'TypeScript', 'SQL'] },
    { name: 'Data', keywords: ['PostgreSQL', 'Kafka', 'Redis', 'ClickHouse'] },
    { name: 'Operations', keywords: ['Kubernetes', 'Terraform', 'Linux', 'Prometheus', 'CI/CD'] },
  ],
  projects: [
    {
      name: 'pgquiet',
      url: 'https://github.com/adaq/pgquiet',
      description: 'A linter that finds PostgreSQL migrations which would lock a busy table.',
      startDate: '2021',
      keywords: ['Go', 'PostgreSQL'],
      highlights: ['Used by 600 projects; 58 outside contributors.'],
    },
  ],
  certificates: [
    { name: 'Certified Kubernetes Administrator', issuer: 'Cloud Native Computing Foundation', date: '2022-05' },
  ],
  languages: [
    { language: 'Portuguese', fluency: 'native' },
    { language: 'English', fluency: 'C2' },
    { language: 'Spanish', fluency: 'B2' },
  ],
  awards: [{ title: 'Speaker of the year', awarder: 'Lisbon Systems Meetup', date: '2023' }],
  interests: [
    { name: 'Trail running', keywords: [] },
    { name: 'Letterpress printing', keywords: [] },
  ],
})
