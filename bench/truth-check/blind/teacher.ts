// Blind set: whoever works on the truth check does not open this folder (see all.ts).
import { readCases, type TruthPerson } from '../truth-case.ts'

const person: TruthPerson = {
  id: 'blind-teacher',
  facts: {
    basics: {
      name: 'Rhiannon Prosser',
      label: 'Primary School Teacher',
      location: { text: 'Swansea, Wales', city: 'Swansea', countryCode: 'GB' },
    },
    work: [
      {
        name: 'Ysgol Gynradd Bryn Eithin',
        position: 'Year 4 Class Teacher and Maths Lead',
        location: 'Swansea',
        startDate: '2020-09',
        highlights: [
          'Teach a mixed-ability class of 29 pupils, six of them with additional learning needs.',
          'Lead mathematics across Key Stage 2: wrote the scheme of work and run termly staff training.',
          'Share of Year 4 pupils at the expected level in maths grew from 62% to 78% between 2021 and 2024.',
          'Organised a residential trip to the Brecon Beacons for 54 children.',
        ],
      },
      {
        name: 'St Illtyd’s Primary School',
        position: 'Class Teacher (Years 2 and 3)',
        location: 'Neath',
        startDate: '2016-09',
        endDate: '2020-07',
        highlights: [
          'Taught Year 2 for two years and Year 3 for two years.',
          'Set up a lunchtime coding club with Scratch for 18 pupils.',
          'Mentored two student teachers on placement.',
        ],
      },
      {
        name: 'Little Otters Nursery',
        position: 'Nursery Assistant (part-time)',
        location: 'Cardiff',
        startDate: '2013-10',
        endDate: '2015-06',
        highlights: ['Planned play activities for groups of eight three-year-olds.'],
      },
    ],
    education: [
      {
        institution: 'Cardiff Bay University',
        studyType: 'PGCE',
        area: 'Primary Education',
        startDate: '2015',
        endDate: '2016',
      },
      {
        institution: 'Cardiff Bay University',
        studyType: 'BA (Hons)',
        area: 'Welsh and English Literature',
        startDate: '2012',
        endDate: '2015',
        score: '2:1',
      },
    ],
    certificates: [
      { name: 'Qualified Teacher Status (QTS)', date: '2016-07' },
      { name: 'Paediatric First Aid', issuer: 'Cymru First Aid', date: '2023-02' },
    ],
    languages: [
      { language: 'English', fluency: 'Native' },
      { language: 'Welsh', fluency: 'Fluent' },
    ],
    skills: [{ name: 'Seesaw' }, { name: 'Scratch' }, { name: 'Google Classroom' }, { name: 'White Rose Maths' }],
    volunteer: [
      {
        organization: 'Gower Sea Swimmers',
        position: 'Treasurer',
        startDate: '2022',
        summary: 'Keep the accounts of a club with 75 members.',
      },
    ],
  },
}

const posting = {
  company: 'Castell Coch Learning Trust',
  title: 'Assistant Headteacher',
  text: 'The Castell Coch Learning Trust runs five bilingual primary schools. We seek an assistant headteacher with experience of leading a subject.',
}

const cases = readCases(
  person.id,
  `
true | summary | Welsh-speaking primary teacher with QTS and a decade in the classroom, currently maths lead for Key Stage 2.
true | summary | Class teacher who has taught Years 2, 3 and 4 in Swansea and Neath.
true | /work/0 | Teaching 29 mixed-ability Year 4 pupils, including six with additional learning needs (ALN).
true | /work/0 | Saw the proportion of Year 4 pupils at the expected level in maths rise by 16 percentage points in three years.
true | /work/0 | Arranged a residential trip to the Brecon Beacons for 54 pupils.
true | /work/0 | As maths lead, wrote the KS2 scheme of work and train staff every term.
true | /work/1 | Founded a lunchtime Scratch coding club attended by 18 pupils.
true | /work/1 | Two years in Year 2, then two in Year 3; mentor to two student teachers.
true | letter | I have led mathematics across Key Stage 2 at Ysgol Gynradd Bryn Eithin since September 2020, so I know what it means to lead a subject.
true | letter | The chance to work in a trust of five bilingual schools appeals to me, and I am fluent in Welsh.
true | letter | After my PGCE at Cardiff Bay University I spent four years at St Illtyd’s in Neath.
true | letter | Outside school I keep the accounts of the Gower Sea Swimmers, a club of 75 members.
true | /basics/label | Primary Teacher & KS2 Maths Lead
true | letter | Under her lead in maths, more than three quarters of Year 4 pupils reached the expected level in 2024, up from 62% in 2021.
employer | letter | I have taught at Ysgol Gynradd Bryn Eithin, St Illtyd’s and [[Llandaff Cathedral School]].
title | summary | [[Deputy headteacher]] and maths lead in a Swansea primary school.
title | /work/0/position | Year 4 Class Teacher and [[Head of Key Stage 2]]
date | /work/1 | Taught Year 2 and Year 3 [[from 2014]] and mentored two student teachers.
tenure | letter | I spent [[six years]] at St Illtyd’s Primary School in Neath.
degree | letter | I hold a PGCE, a BA and an [[MEd]] from Cardiff Bay University.
degree-class | letter | My degree is a [[first-class]] BA (Hons) in Welsh and English Literature.
field | /education/1/area | [[Mathematics]]
certificate | /certificates | [[National Professional Qualification for Headship]]
language | letter | I teach in English and Welsh and speak [[French]].
tool | /work/1 | Set up a lunchtime coding club with Scratch and [[micro:bit]] for 18 pupils.
number-inflated | /work/0 | Teach a mixed-ability class of [[34]] pupils.
percent | /work/0 | Share of pupils at the expected level in maths grew from 62% to [[87%]].
number-made-up | /work/0 | Wrote the maths scheme of work used by [[nine]] teachers.
money | /work/0 | Organised a residential trip for 54 children with a budget of [[£12,000]].
merged | /work/1 | Taught Year 3 and [[organised a residential trip for 54 children]].
scope | /work/0 | Lead mathematics [[across the whole school]], from nursery to Year 6.
responsibility | /work/0 | Teach 29 pupils and [[act as designated safeguarding lead]].
award | /awards | [[Welsh Teacher of the Year (finalist)]]
multiple | letter | At Bryn Eithin I [[doubled]] the share of Year 4 pupils at the expected level in maths.
years | letter | With [[fifteen years]] as a class teacher behind me, I feel ready for the post.
superlative | /work/0 | Achieved the [[best maths results in the county]] in 2024.
`,
  posting,
)

export const teacher = { person, cases }
