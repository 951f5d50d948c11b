// Blind set: whoever works on the truth check does not open this folder (see all.ts).
import { readCases, type TruthPerson } from '../truth-case.ts'

const person: TruthPerson = {
  id: 'blind-civil-servant',
  facts: {
    basics: {
      name: 'Aoibheann Ní Dhuill',
      label: 'Policy Officer',
      location: { text: 'Ottawa, Canada', city: 'Ottawa', countryCode: 'CA' },
    },
    work: [
      {
        name: 'Department of Northern Fisheries',
        position: 'Senior Policy Analyst',
        location: 'Ottawa',
        startDate: '2020-11',
        highlights: [
          'Drafted the consultation paper on small-craft harbours, which received 640 submissions.',
          'Coordinate an interdepartmental working group of nine agencies.',
          'Prepare briefings and answers to parliamentary questions for the deputy minister.',
          'Administered a C$4.2 million grant programme for coastal communities.',
        ],
      },
      {
        name: 'City of Halden Bay',
        position: 'Policy Analyst',
        location: 'Halden Bay, Nova Scotia',
        startDate: '2016-01',
        endDate: '2020-10',
        highlights: [
          'Evaluated the city’s bus pass subsidy; council adopted 7 of 9 recommendations.',
          'Reduced the average reply time to access-to-information requests from 41 to 26 days.',
        ],
      },
      {
        name: 'House of Commons',
        position: 'Parliamentary Intern',
        location: 'Ottawa',
        startDate: '2015-01',
        endDate: '2015-06',
        highlights: ['Researched committee briefs for two members.'],
      },
    ],
    education: [
      {
        institution: 'Rideau Heights University',
        studyType: 'Master of Public Administration',
        area: 'Public Policy',
        startDate: '2013',
        endDate: '2015',
      },
      {
        institution: 'Saint Brendan’s College',
        studyType: 'BA',
        area: 'Political Science',
        startDate: '2009',
        endDate: '2013',
        score: 'Honours',
      },
    ],
    skills: [
      { name: 'Policy analysis' },
      { name: 'Stakeholder consultation' },
      { name: 'Programme evaluation' },
      { name: 'Stata' },
      { name: 'Briefing notes' },
    ],
    languages: [
      { language: 'English', fluency: 'Native' },
      { language: 'French', fluency: 'C1 (CBC level)' },
      { language: 'Irish', fluency: 'B2' },
    ],
    certificates: [{ name: 'Secret clearance', issuer: 'Government of Canada', date: '2020-10' }],
    volunteer: [
      {
        organization: 'Rideau Literacy Council',
        position: 'Tutor',
        startDate: '2021',
        summary: 'Weekly English lessons for newcomers.',
      },
    ],
  },
}

const posting = {
  company: 'Office of the Coastal Commissioner',
  title: 'Manager, Policy',
  text: 'The Office of the Coastal Commissioner seeks a policy manager. Bilingual English/French. Experience with Indigenous partners is an asset.',
}

const cases = readCases(
  person.id,
  `
true | summary | Bilingual (English and French) policy analyst with over ten years in municipal and federal government and an MPA.
true | summary | Policy professional experienced in consultation, programme evaluation and briefing for senior officials.
true | /work/0 | Wrote a consultation paper on small-craft harbours that drew more than 600 submissions.
true | /work/0 | Coordinate nine agencies in an interdepartmental working group.
true | /work/0 | Brief the deputy minister and draft replies to parliamentary questions.
true | /work/0 | Ran a C$4.2-million grant program for coastal communities.
true | /work/1 | Cut the average response to access-to-information requests by 15 days, or more than a third.
true | /work/1 | City council took up seven out of nine recommendations from my evaluation of the bus pass subsidy.
true | /work/2 | Prepared research for committee briefs of two MPs during a six-month internship.
true | letter | I have been a senior policy analyst at the Department of Northern Fisheries since November 2020, following almost five years with the City of Halden Bay.
true | letter | Your posting names experience with Indigenous partners as an asset; I would come to that work as a listener and a learner.
true | letter | I hold Secret clearance, and my French is at level C1.
true | letter | Every week I teach English to newcomers as a volunteer tutor with the Rideau Literacy Council.
true | /basics/label | Senior Policy Analyst
employer | letter | I began my career at the House of Commons and the [[Privy Council Office]].
title | /work/0/position | [[Director, Policy]]
title | /basics/label | [[Chief Policy Adviser]]
date | /work/1 | Evaluated the city’s bus pass subsidy in [[2013]]; council adopted 7 of 9 recommendations.
tenure | letter | After [[seven years]] with the City of Halden Bay I moved to federal government.
years | summary | Policy analyst with [[over twenty years]] in municipal and federal government.
degree | letter | I hold a [[doctorate]] in public policy from Rideau Heights University.
field | /education/1/area | [[Economics]]
certificate | /certificates | [[Project Management Professional (PMP)]]
certificate | letter | I hold [[Top Secret]] clearance and work in both official languages.
language | summary | Policy analyst fluent in English, French and [[Inuktitut]].
language-level | /languages/2/fluency | [[Native]]
number-inflated | /work/0 | Drafted the consultation paper on small-craft harbours, which received [[6,400]] submissions.
number-inflated | /work/1 | Evaluated the city’s bus pass subsidy; council adopted [[all nine]] recommendations.
money | /work/0 | Administered a [[C$42 million]] grant programme for coastal communities.
currency | /work/0 | Administered a [[€4.2 million]] grant programme for coastal communities.
rounding | /work/1 | Reduced the average reply time to information requests to [[under 25 days]].
percent | /work/1 | Cut the average reply time to access-to-information requests by [[63%]].
team-size | /work/0 | Manage a team of [[twelve analysts]] and brief the deputy minister.
scope | /work/0 | [[Founded and chair]] an interdepartmental working group of nine agencies.
responsibility | /work/0 | Prepare briefings and [[negotiate agreements with Indigenous governments]].
merged | /work/1 | Evaluated the bus pass subsidy and [[prepared answers to parliamentary questions]] for the deputy minister.
tool | letter | I evaluate programmes with Stata and [[SAS]].
number-made-up | /work/2 | Researched [[30]] committee briefs for two members.
place | letter | I have worked in Ottawa, Nova Scotia and [[Nunavut]].
`,
  posting,
)

export const civilServant = { person, cases }
