// Blind set: whoever works on the truth check does not open this folder (see all.ts).
import { readCases, type TruthPerson } from '../truth-case.ts'

const person: TruthPerson = {
  id: 'blind-welder',
  facts: {
    basics: {
      name: 'Darrell Kowalczyk',
      label: 'Combination Welder / Pipefitter',
      location: { text: 'Beaumont, Texas', city: 'Beaumont', region: 'TX', countryCode: 'US' },
    },
    work: [
      {
        name: 'Gulf Meridian Fabricators',
        position: 'Combination Pipe Welder',
        location: 'Beaumont, TX',
        startDate: '2019-09',
        highlights: [
          'Weld carbon and stainless pipe from 2" to 24" with GTAW root and SMAW fill and cap.',
          'Held an X-ray reject rate of 1.4% over 2,300 welds in 2024.',
          'Train two apprentices in fit-up and purge technique.',
          'Worked four refinery turnarounds without a recordable injury.',
        ],
      },
      {
        name: 'Tri-County Shipyard',
        position: 'Structural Welder',
        location: 'Orange, TX',
        startDate: '2014-03',
        endDate: '2019-08',
        highlights: [
          'Built barge hull sections with FCAW in all positions.',
          'Read blueprints and weld symbols and laid out plate for a crew of six.',
          'Reworked a fixture that saved about 3 hours per hull section.',
        ],
      },
      {
        name: 'Pineland Trailer Works',
        position: 'Welder Helper',
        location: 'Lufkin, TX',
        startDate: '2012-06',
        endDate: '2014-02',
        highlights: ['Ground, cleaned and tacked trailer frames.', 'Operated an ironworker and a plasma table.'],
      },
    ],
    education: [
      {
        institution: 'Sabine Valley Technical Institute',
        studyType: 'Certificate',
        area: 'Welding Technology',
        startDate: '2011',
        endDate: '2012',
      },
    ],
    skills: [
      { name: 'Processes', keywords: ['GTAW', 'SMAW', 'FCAW', 'Plasma cutting', 'Oxy-fuel cutting'] },
      { name: 'Other', keywords: ['Blueprint reading', 'Pipe fitting', 'Overhead crane', 'Rigging'] },
    ],
    certificates: [
      { name: 'AWS D1.1 3G/4G', issuer: 'American Welding Society', date: '2015' },
      { name: 'ASME Section IX 6G', date: '2019' },
      { name: 'OSHA 10', date: '2018' },
      { name: 'TWIC card', date: '2023' },
    ],
    languages: [
      { language: 'English', fluency: 'Native' },
      { language: 'Spanish', fluency: 'Basic' },
    ],
  },
}

const posting = {
  company: 'Redwater LNG',
  title: 'Pipe Welder',
  text: 'Redwater LNG builds an export terminal. 6G certified welders needed for stainless and carbon pipe, turnaround experience preferred.',
}

const cases = readCases(
  person.id,
  `
true | summary | Combination welder with more than twelve years in shops and a shipyard in Texas, 6G certified under ASME Section IX.
true | summary | Pipe welder at Gulf Meridian Fabricators since 2019; formerly a structural welder at Tri-County Shipyard for over five years.
true | /work/0 | TIG root and stick fill and cap on stainless and carbon steel pipe, 2 to 24 inches.
true | /work/0 | Completed 2,300 welds in 2024 with under 1.5% rejected on X-ray.
true | /work/0 | Teaching two apprentices fit-up and purging.
true | /work/0 | Four refinery turnarounds, zero recordable injuries.
true | /work/1 | Welded barge hull sections in every position using flux-cored arc welding (FCAW).
true | /work/1 | Laid out plate for a six-person crew from blueprints and weld symbols.
true | /work/1 | Cut roughly three hours from each hull section by reworking a fixture.
true | /work/2 | Tacked, ground and cleaned trailer frames; ran a plasma table and an ironworker.
true | letter | I have been a pipe welder with Gulf Meridian for seven years and hold an ASME Section IX 6G certification, which your posting asks for.
true | letter | I also bring OSHA 10, a TWIC card and AWS D1.1 in 3G and 4G. I would be glad to take a weld test at any time.
true | letter | Darrell started out as a welder helper in Lufkin in 2012 and worked his way up to combination pipe welder.
true | /basics/label | Pipe Welder and Pipefitter, 6G
employer | letter | I have welded pipe for Gulf Meridian Fabricators and, on contract, for [[Bechtel]].
title | /work/0/position | [[Welding Foreman]]
title | summary | [[Lead]] structural welder at Tri-County Shipyard before moving to pipe.
date | /work/1/startDate | [[2012-03]]
tenure | summary | Pipe welder with [[nearly a decade]] at Gulf Meridian Fabricators.
years | summary | Combination welder with [[20+ years]] in shops and a shipyard in Texas.
certificate | letter | I hold AWS D1.1 3G/4G, ASME Section IX 6G and [[AWS Certified Welding Inspector]].
certificate | /certificates | [[OSHA 30]]
tool | /work/0 | Run [[orbital welding heads]] on 2" to 24" stainless pipe.
skill | /skills/0/keywords | [[Submerged arc welding]]
percent | /work/0 | Held an X-ray reject rate of [[0.4%]] over 2,300 welds in 2024.
number-inflated | /work/0 | Held an X-ray reject rate of 1.4% over [[3,200]] welds in 2024.
rounding | /work/0 | X-ray reject rate [[below 1%]] across 2,300 welds.
number-made-up | /work/1 | Built [[45]] barge hull sections with FCAW in all positions.
team-size | /work/1 | Laid out plate for a crew of [[16]].
scope | /work/1 | [[Supervised]] a crew of six building barge hull sections.
responsibility | /work/0 | Weld carbon and stainless pipe and [[write weld procedure specifications]] for new alloys.
superlative | letter | At Gulf Meridian I have the [[lowest reject rate in the shop]].
merged | /work/2 | Tacked trailer frames and [[saved 3 hours per hull section]] by reworking a fixture.
place | letter | I have worked turnarounds in Texas and [[Louisiana]].
language-level | /languages/1/fluency | [[Fluent]]
`,
  posting,
)

export const welder = { person, cases }
