// Blind set: whoever works on the truth check does not open this folder (see all.ts).
import { readCases, type TruthPerson } from '../truth-case.ts'

const person: TruthPerson = {
  id: 'blind-ux-designer',
  facts: {
    basics: {
      name: 'Saga Lindqvist-Haddad',
      label: 'UX Designer',
      location: { text: 'Malmö, Sweden', city: 'Malmö', countryCode: 'SE' },
    },
    work: [
      {
        name: 'Region Sundet Hälsa',
        position: 'UX Designer',
        location: 'Malmö',
        startDate: '2021-09',
        highlights: [
          'Redesigned the online appointment flow; successful bookings rose from 55% to 74%.',
          'Ran usability tests with 64 patients, among them screen reader users.',
          'Brought the patient portal to WCAG 2.1 AA together with an accessibility consultant.',
          'Maintain a component library of 85 components in Figma, used by four product teams.',
        ],
      },
      {
        name: 'Studio Fjäril',
        position: 'Junior UX/UI Designer',
        location: 'Göteborg',
        startDate: '2018-08',
        endDate: '2021-08',
        highlights: [
          'Designed websites and apps for 13 clients in travel, culture and retail.',
          'Prototyped a museum guide app that was tested with 30 visitors.',
          'Facilitated design sprints with clients.',
        ],
      },
      {
        name: 'Bokhandeln Tranan',
        position: 'Bookseller',
        location: 'Lund',
        startDate: '2014-06',
        endDate: '2016-08',
        highlights: ['Designed window displays and the shop’s monthly newsletter.'],
      },
    ],
    education: [
      {
        institution: 'Högskolan Öresund',
        studyType: 'BA',
        area: 'Interaction Design',
        startDate: '2015',
        endDate: '2018',
      },
    ],
    skills: [
      { name: 'Figma' },
      { name: 'Usability testing' },
      { name: 'Prototyping' },
      { name: 'HTML and CSS' },
      { name: 'Miro' },
      { name: 'Accessibility' },
    ],
    certificates: [{ name: 'CPACC', issuer: 'IAAP', date: '2023-03' }],
    languages: [
      { language: 'Swedish', fluency: 'Native' },
      { language: 'Arabic', fluency: 'Native' },
      { language: 'English', fluency: 'C1' },
      { language: 'Danish', fluency: 'Reads well' },
    ],
    awards: [{ title: 'Guldägget nomination, student category', date: '2018' }],
    projects: [
      {
        name: 'Larmkarta',
        description: 'Map of public defibrillators in Skåne, designed with two developers at a hackathon.',
        startDate: '2022',
      },
    ],
  },
}

const posting = {
  company: 'Havsbris Bank',
  title: 'Senior UX Designer',
  text: 'Havsbris Bank needs a senior designer who makes its app accessible to everyone. Figma, user research, WCAG.',
}

const cases = readCases(
  person.id,
  `
true | summary | UX designer with eight years in a studio and in healthcare, certified in accessibility (CPACC).
true | summary | Interaction designer by training; has run usability tests with screen reader users and brought a patient portal to WCAG 2.1 AA.
true | /work/0 | Increased successful appointment bookings by 19 percentage points by redesigning the online flow.
true | /work/0 | Nearly three in four bookings now succeed, up from just over half.
true | /work/0 | Tested with 64 patients, including people who use screen readers.
true | /work/0 | Look after a Figma library of 85 components that serves four product teams.
true | /work/0 | With an accessibility consultant, made the patient portal conform to WCAG 2.1 level AA.
true | /work/1 | Client work for thirteen customers in retail, culture and travel, from websites to apps.
true | /work/1 | Built a prototype of a museum guide and tried it out with thirty visitors.
true | letter | Havsbris Bank wants an app that is accessible to everyone, and accessibility is part of my work at Region Sundet Hälsa, where I have been a UX designer for the past five years.
true | letter | I earned my BA in Interaction Design at Högskolan Öresund in 2018, the year of my Guldägget nomination in the student category.
true | letter | My languages are Swedish, Arabic and English, and I can read Danish.
true | letter | At a hackathon in 2022, two developers and I made Larmkarta, a map of public defibrillators in Skåne.
true | letter | I hope to show you my portfolio and to learn how your team does research.
employer | /work/1 | Designed websites and apps at Studio Fjäril and, on loan, at [[IKEA]].
title | /basics/label | [[Lead]] UX Designer
title | /work/1/position | [[Senior]] UX/UI Designer
date | letter | I have been with Region Sundet Hälsa since [[2018]].
tenure | letter | In [[five years]] at Studio Fjäril I designed for travel, culture and retail.
degree | /education/0/studyType | [[MA]]
field | letter | I earned a BA in [[Cognitive Psychology]] at Högskolan Öresund.
award | letter | In 2018 I [[won]] a Guldägget in the student category.
award | /awards | [[Red Dot Design Award]]
certificate | letter | I hold the CPACC and the [[Nielsen Norman UX certificate]].
language-level | letter | I speak Swedish, Arabic and English, and [[fluent Danish]].
tool | /work/1 | Prototyped a museum guide app in [[Framer]] that was tested with 30 visitors.
tool-version | /work/0 | Brought the patient portal to [[WCAG 2.2]] AA together with an accessibility consultant.
number-inflated | /work/0 | Ran usability tests with [[164]] patients.
percent | /work/0 | Redesigned the online appointment flow; successful bookings rose from 55% to [[84%]].
rounding | /work/0 | More than [[three quarters]] of appointment bookings now succeed.
client | /work/1 | Designed websites and apps for clients such as [[Moderna Museet]] in travel, culture and retail.
industry | summary | UX designer who has worked in healthcare, travel, culture and [[gaming]].
merged | /work/1 | Designed for 13 clients and [[ran usability tests with 64 patients]].
scope | /work/0 | [[Founded the design system team]] and maintain a library of 85 components.
team-size | /work/0 | Manage [[five designers]] and maintain a component library in Figma.
responsibility | /work/0 | Redesigned the appointment flow and [[wrote its front-end code in React]].
number-made-up | /work/1 | Facilitated [[24]] design sprints with clients.
superlative | letter | Our patient portal is now [[the most accessible in Sweden]].
publication | letter | I wrote about the redesign in [[Smashing Magazine]].
multiple | /work/0 | Redesigned the online appointment flow, which [[tripled]] successful bookings.
`,
  posting,
)

export const uxDesigner = { person, cases }
