// Blind set: whoever works on the truth check does not open this folder (see all.ts).
import { readCases, type TruthPerson } from '../truth-case.ts'

const person: TruthPerson = {
  id: 'blind-chemist',
  facts: {
    basics: {
      name: 'Dr. Kenji Morinaga',
      label: 'Research Chemist, PhD',
      location: { text: 'Basel, Switzerland', city: 'Basel', countryCode: 'CH' },
    },
    work: [
      {
        name: 'Rheintal Biosciences AG',
        position: 'Scientist, Process Chemistry',
        location: 'Basel',
        startDate: '2021-10',
        highlights: [
          'Developed a five-step route to a kinase inhibitor intermediate and scaled it from 10 g to 12 kg.',
          'Raised overall yield from 18% to 41% and removed one chromatography step.',
          'Supervise one laboratory technician.',
          'Named co-inventor on one patent application (filed 2024).',
        ],
      },
      {
        name: 'Université de Genève-Lac',
        position: 'Postdoctoral Researcher',
        location: 'Geneva',
        startDate: '2019-05',
        endDate: '2021-09',
        highlights: [
          'Studied photoredox C–H amination of heteroarenes.',
          'Co-supervised two master’s students.',
          'Won a postdoctoral fellowship of CHF 90,000.',
        ],
      },
      {
        name: 'Tsukimi Chemical Industries',
        position: 'Research Assistant',
        location: 'Osaka, Japan',
        startDate: '2013-04',
        endDate: '2014-08',
        highlights: ['Ran HPLC and GC-MS analyses of coating resins.'],
      },
    ],
    education: [
      {
        institution: 'Kamogawa University',
        studyType: 'PhD',
        area: 'Organic Chemistry',
        location: 'Kyoto',
        startDate: '2014',
        endDate: '2019',
      },
      {
        institution: 'Kamogawa University',
        studyType: 'MSc',
        area: 'Chemistry',
        location: 'Kyoto',
        startDate: '2011',
        endDate: '2013',
      },
    ],
    skills: [
      { name: 'Synthesis', keywords: ['Multi-step synthesis', 'Photoredox catalysis', 'Flow chemistry', 'Scale-up'] },
      { name: 'Analytics', keywords: ['HPLC', 'GC-MS', 'NMR', 'DoE'] },
    ],
    languages: [
      { language: 'Japanese', fluency: 'Native' },
      { language: 'English', fluency: 'Fluent' },
      { language: 'German', fluency: 'B1' },
    ],
    publications: [
      { name: 'Visible-light amination of azines', publisher: 'Helvetic Journal of Synthesis', releaseDate: '2021-02' },
      { name: 'A short route to bicyclic lactams', publisher: 'Kyoto Chemistry Letters', releaseDate: '2018-07' },
    ],
    awards: [{ title: 'Poster prize, Alpine Symposium on Catalysis', date: '2020' }],
  },
}

const posting = {
  company: 'Aurelis Pharma',
  title: 'Senior Process Chemist',
  text: 'Aurelis Pharma develops small molecules. You scale up routes from bench to pilot plant and work with our CMOs.',
}

const cases = readCases(
  person.id,
  `
true | summary | Organic chemist (PhD, Kamogawa University, 2019) with five years in process development at Rheintal Biosciences.
true | summary | Process chemist experienced in multi-step synthesis, flow chemistry and scale-up; two publications and one patent application as co-inventor.
true | /work/0 | Scaled a five-step route to a kinase inhibitor intermediate more than a thousandfold, from 10 g to 12 kg.
true | /work/0 | More than doubled overall yield (18% to 41%) and did away with a chromatography step.
true | /work/0 | Co-inventor on a patent application filed in 2024; supervisor to one lab technician.
true | /work/1 | Explored photoredox C–H amination of heteroarenes on a CHF 90,000 fellowship.
true | /work/1 | Jointly supervised two master’s students.
true | /work/2 | Analysed coating resins by high-performance liquid chromatography and GC-MS.
true | letter | You look for someone who scales routes from bench to pilot plant. At Rheintal I took one from 10 grams to 12 kilograms.
true | letter | Before joining Rheintal Biosciences I was a postdoc in Geneva for over two years, where I worked on photoredox amination.
true | letter | I have published in the Helvetic Journal of Synthesis and in Kyoto Chemistry Letters and received a poster prize at the Alpine Symposium on Catalysis in 2020.
true | letter | My German is at B1; English and Japanese I speak fluently.
true | letter | Working with your CMOs would be a welcome next step for me.
employer | summary | Process chemist at Rheintal Biosciences, formerly with [[Takeda]].
title | /work/0/position | [[Principal]] Scientist, Process Chemistry
title | /basics/label | [[Head of Process Chemistry]], PhD
date | letter | I completed my PhD at Kamogawa University in [[2016]].
tenure | letter | During [[four years]] as a postdoc in Geneva I worked on photoredox amination.
field | /education/0/area | [[Medicinal Chemistry]]
school | letter | I took my PhD in organic chemistry at [[Kyoto University]].
publication | letter | My work appeared in [[Angewandte Chemie]] and in Kyoto Chemistry Letters.
publication | /publications | [[Flow photochemistry on the kilogram scale]]
number-inflated | letter | I have [[nine]] publications in organic synthesis.
number-inflated | /work/0 | Developed a [[seven]]-step route to a kinase inhibitor intermediate.
percent | /work/0 | Raised overall yield from 18% to [[61%]].
multiple | /work/0 | [[Tripled]] the overall yield of a kinase inhibitor intermediate.
rounding | /work/0 | Raised overall yield to [[nearly half]] and removed one chromatography step.
money | /work/1 | Won a postdoctoral fellowship of [[CHF 190,000]].
currency | /work/1 | Won a postdoctoral fellowship of [[€90,000]].
team-size | /work/0 | Supervise [[three]] laboratory technicians.
scope | /work/0 | [[Sole inventor]] on one patent application filed in 2024.
tool | letter | My analytical work rests on HPLC, NMR and [[X-ray crystallography]].
skill | /skills/0/keywords | [[Biocatalysis]]
award | letter | I received the [[Swiss Chemical Society prize]] in 2020.
language-level | /languages/2/fluency | [[C1]]
responsibility | /work/0 | Developed a five-step route and [[transferred it to contract manufacturers in India]].
merged | /work/1 | Studied C–H amination and [[scaled a route from 10 g to 12 kg]].
`,
  posting,
)

export const chemist = { person, cases }
