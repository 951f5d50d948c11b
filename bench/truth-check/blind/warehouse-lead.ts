// Blind set: whoever works on the truth check does not open this folder (see all.ts).
import { readCases, type TruthPerson } from '../truth-case.ts'

const person: TruthPerson = {
  id: 'blind-warehouse-lead',
  facts: {
    basics: {
      name: 'Tomasz Gawron',
      label: 'Warehouse Shift Lead',
      location: { text: 'Tilburg, Netherlands', city: 'Tilburg', countryCode: 'NL' },
    },
    work: [
      {
        name: 'Zuiderlicht Fulfilment B.V.',
        position: 'Shift Lead, Outbound',
        location: 'Tilburg',
        startDate: '2021-06',
        highlights: [
          'Lead a shift of 24 pickers and packers in a 30,000 m² warehouse.',
          'Raised picks per hour from 95 to 118 by changing the slotting of fast movers.',
          'Brought pick errors down from 0.9% to 0.4%.',
          'Run the daily start-of-shift safety talk; 410 days without a lost-time accident.',
        ],
      },
      {
        name: 'Zuiderlicht Fulfilment B.V.',
        position: 'Order Picker',
        location: 'Tilburg',
        startDate: '2018-10',
        endDate: '2021-05',
        highlights: ['Picked with RF scanners and voice picking.', 'Trained 20 new colleagues in Polish and English.'],
      },
      {
        name: 'Hurtownia Leśna Sp. z o.o.',
        position: 'Forklift Driver',
        location: 'Łódź, Poland',
        startDate: '2014-05',
        endDate: '2018-09',
        highlights: [
          'Loaded and unloaded 15 lorries a day with counterbalance and reach trucks.',
          'Counted stock every quarter.',
        ],
      },
    ],
    education: [
      {
        institution: 'Zespół Szkół Logistycznych w Łodzi',
        studyType: 'Vocational diploma',
        area: 'Logistics',
        startDate: '2010',
        endDate: '2014',
      },
    ],
    skills: [
      { name: 'SAP EWM' },
      { name: 'RF scanning' },
      { name: 'Voice picking' },
      { name: '5S' },
      { name: 'Shift planning' },
    ],
    certificates: [
      { name: 'Reach truck licence', date: '2018-11' },
      { name: 'BHV (company first aider)', date: '2022-03' },
      { name: 'VCA Basis', date: '2021-09' },
    ],
    languages: [
      { language: 'Polish', fluency: 'Native' },
      { language: 'English', fluency: 'B2' },
      { language: 'Dutch', fluency: 'A2' },
    ],
  },
}

const posting = {
  company: 'Maaswaal Distributie',
  title: 'Warehouse Supervisor',
  text: 'Maaswaal Distributie opens a new site in Venlo and needs a supervisor for 40 people. SAP EWM, VCA, Dutch or English.',
}

const cases = readCases(
  person.id,
  `
true | summary | Shift lead in outbound logistics with twelve years in warehouses in Poland and the Netherlands; SAP EWM, 5S and VCA.
true | summary | Rose from order picker to shift lead at Zuiderlicht Fulfilment, where he leads 24 people.
true | /work/0 | Increased the pick rate by 24%, from 95 to 118 an hour, by re-slotting fast movers.
true | /work/0 | More than halved pick errors, from 0.9% to 0.4%.
true | /work/0 | Hold the daily safety talk at the start of the shift; over 400 days with no lost-time accident.
true | /work/0 | In charge of two dozen pickers and packers in a warehouse of 30,000 square metres.
true | /work/1 | Taught twenty new colleagues, in English and Polish.
true | /work/1 | Worked with voice picking and RF scanners.
true | /work/2 | Fifteen lorries loaded and unloaded daily by reach truck and counterbalance forklift.
true | /work/2 | Took part in quarterly stock counts.
true | letter | I have been with Zuiderlicht for eight years: two and a half as a picker, and as shift lead since June 2021.
true | letter | Your site in Venlo is new, and you need a supervisor for 40 people. I lead 24 today and would like to take the next step.
true | letter | I hold VCA Basis, a reach truck licence and BHV, and I speak English at B2 and some Dutch.
true | /basics/label | Shift Lead Outbound – SAP EWM, VCA
employer | letter | Before Zuiderlicht I drove forklifts for Hurtownia Leśna and [[DHL]] in Łódź.
title | /work/0/position | [[Warehouse Manager]]
title | summary | [[Operations manager]] in outbound logistics with twelve years in warehouses.
date | letter | I have been shift lead since [[June 2019]].
tenure | letter | I drove forklifts in Łódź for [[seven years]].
certificate | /certificates | [[Lean Six Sigma Green Belt]]
certificate | letter | I hold VCA Basis, BHV and an [[overhead crane licence]].
language-level | /languages/2/fluency | [[B2]]
language | letter | I brief my shift in Polish, English and [[Ukrainian]].
tool | letter | I know SAP EWM and [[Manhattan WMS]].
team-size | /work/0 | Lead a shift of [[42]] pickers and packers.
number-inflated | /work/0 | Lead a shift of 24 in a [[50,000 m²]] warehouse.
number-inflated | /work/1 | Trained [[80]] new colleagues in Polish and English.
percent | /work/0 | Brought pick errors down from 0.9% to [[0.1%]].
rounding | /work/0 | Raised picks per hour from 95 to [[more than 120]].
multiple | /work/0 | [[Doubled]] picks per hour by changing the slotting of fast movers.
money | /work/0 | Brought pick errors down, saving [[€85,000]] a year in returns.
merged | /work/2 | Drove reach trucks and [[brought pick errors down from 0.9% to 0.4%]].
scope | /work/0 | Run safety [[for all European sites]] with a daily start-of-shift talk.
responsibility | /work/0 | Lead a shift of 24 and [[hire and dismiss temporary staff]].
superlative | letter | Mine is [[the most productive shift]] at Zuiderlicht.
client | /work/0 | Lead a shift that packs orders for [[Zalando]] and other shops.
degree | letter | I hold an [[engineering degree]] in Logistics from Łódź.
place | summary | Shift lead who has worked in warehouses in Poland, the Netherlands and [[Germany]].
years | summary | Shift lead with [[15+ years]] in warehouses.
award | /awards | [[Employee of the Year 2023]]
`,
  posting,
)

export const warehouseLead = { person, cases }
