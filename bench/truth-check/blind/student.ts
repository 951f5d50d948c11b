// Blind set: whoever works on the truth check does not open this folder (see all.ts).
import { readCases, type TruthPerson } from '../truth-case.ts'

const person: TruthPerson = {
  id: 'blind-student',
  facts: {
    basics: {
      name: 'Nomvula Khumalo',
      label: 'Final-year Mechanical Engineering student',
      location: { text: 'Pretoria, South Africa', city: 'Pretoria', countryCode: 'ZA' },
    },
    work: [
      {
        name: 'Mzansi Rail Works',
        position: 'Engineering Intern',
        location: 'Germiston',
        startDate: '2025-12',
        endDate: '2026-02',
        highlights: [
          'Modelled a brake bracket in SolidWorks and checked it by finite element analysis.',
          'Measured wear on 120 brake discs and summed it up in a report for the maintenance team.',
        ],
      },
      {
        name: 'Umoya Wind Services',
        position: 'Vacation Work Student',
        location: 'Gqeberha',
        startDate: '2024-11',
        endDate: '2025-01',
        highlights: [
          'Assisted technicians with torque checks on eight turbines.',
          'Wrote a MATLAB script that plots gearbox vibration.',
        ],
      },
      {
        name: 'Hatfield Campus Library',
        position: 'Student Assistant',
        location: 'Pretoria',
        startDate: '2023-02',
        highlights: ['Help students at the front desk, 8 hours a week.', 'Shelve and repair books.'],
      },
    ],
    education: [
      {
        institution: 'University of Tshwane-Noord',
        studyType: 'BEng',
        area: 'Mechanical Engineering',
        startDate: '2023',
        endDate: '2026',
        score: '71% average',
        courses: ['Thermodynamics', 'Control Systems', 'Machine Design'],
      },
    ],
    skills: [
      { name: 'SolidWorks' },
      { name: 'MATLAB' },
      { name: 'Python' },
      { name: 'Excel' },
      { name: 'Finite element analysis' },
    ],
    languages: [
      { language: 'isiZulu', fluency: 'Native' },
      { language: 'English', fluency: 'Fluent' },
      { language: 'Afrikaans', fluency: 'Basic' },
    ],
    projects: [
      {
        name: 'Shell-style eco car',
        description:
          'Student team of 15; responsible for the steering. The car reached 214 km per litre and came 4th of 23 teams in 2025.',
        roles: ['Steering lead'],
        startDate: '2024',
        endDate: '2025',
        keywords: ['SolidWorks', '3D printing'],
      },
    ],
    awards: [{ title: 'Dean’s list', awarder: 'University of Tshwane-Noord', date: '2024' }],
    certificates: [{ name: 'First Aid Level 1', date: '2024-04' }],
  },
}

const posting = {
  company: 'Drakensberg Motors',
  title: 'Graduate Mechanical Engineer',
  text: 'Drakensberg Motors hires graduates for its axle plant. CAD, curiosity and a driving licence.',
}

const cases = readCases(
  person.id,
  `
true | summary | Final-year mechanical engineering student with internships in rail and wind energy and a place on the Dean’s list.
true | summary | Mechanical engineering student skilled in SolidWorks, MATLAB, Python and FEA.
true | /work/0 | SolidWorks model of a brake bracket, checked with FEA.
true | /work/0 | Recorded the wear of 120 brake discs and reported the results to maintenance.
true | /work/1 | Helped technicians to check torque on eight wind turbines.
true | /work/1 | Plotted gearbox vibration with a MATLAB script of my own.
true | /work/2 | Eight hours a week at the library’s front desk, beside my studies since 2023.
true | /projects/0/description | Led the steering for a 15-member student team whose car reached over 200 km per litre and finished fourth out of 23.
true | letter | During a three-month internship at Mzansi Rail Works I modelled a brake bracket and measured the wear of 120 brake discs.
true | letter | I will finish my BEng this year with courses in Machine Design, Control Systems and Thermodynamics behind me.
true | letter | An axle plant is where I would like to learn the trade, and CAD and curiosity I can offer already.
true | letter | On our eco car, which came fourth among 23 teams in 2025, I was the steering lead.
true | letter | I speak isiZulu and English, and some Afrikaans.
employer | summary | Mechanical engineering student with internships at Mzansi Rail Works and [[Eskom]].
title | /work/0/position | [[Project Engineer]]
title | letter | On our eco car I was [[team captain]].
date | letter | I finished my internship at Umoya Wind Services in [[January 2024]].
tenure | letter | During a [[twelve-month]] internship at Mzansi Rail Works I modelled a brake bracket.
degree | /education/0/studyType | [[MEng]]
degree-class | /education/0/score | [[81% average]]
field | summary | Final-year [[Mechatronics]] student with internships in rail and wind energy.
school | /education/0/institution | [[University of Cape Town]]
certificate | letter | I hold a First Aid certificate and a [[working at heights]] certificate.
language-level | letter | I speak isiZulu and English, and [[fluent Afrikaans]].
tool | /work/0 | Modelled a brake bracket in SolidWorks and checked it in [[ANSYS]].
skill | /skills | [[PLC programming]]
number-inflated | /work/0 | Measured wear on [[210]] brake discs.
number-inflated | /projects/0/description | Student team of 15; the car reached [[241 km]] per litre.
rounding | letter | Our eco car reached [[almost 250 km]] per litre.
award | letter | I made the Dean’s list in 2024 [[and 2025]].
award | /projects/0/description | The car [[won]] the 2025 competition against 22 other teams.
team-size | letter | I led the steering in a student team of [[35]].
scope | /work/1 | [[Led]] torque checks on eight turbines.
money | /work/0 | Proposed a brake bracket that saves [[R150,000]] a year.
responsibility | /work/1 | Assisted technicians and [[scheduled their maintenance visits]].
merged | /work/1 | Wrote a MATLAB script and [[measured wear on 120 brake discs]].
certificate | letter | I have a clean [[driving licence]] and can start in January.
years | summary | Mechanical engineer with [[four years]] of industry experience in rail and wind energy.
percent | /work/1 | Wrote a MATLAB script that made vibration checks [[30% faster]].
`,
  posting,
)

export const student = { person, cases }
