// Blind set: whoever works on the truth check does not open this folder (see all.ts).
import { readCases, type TruthPerson } from '../truth-case.ts'

const person: TruthPerson = {
  id: 'blind-product-manager',
  facts: {
    basics: {
      name: 'Beatriz Lacerda',
      label: 'Product Manager',
      location: { text: 'Lisbon, Portugal', city: 'Lisbon', countryCode: 'PT' },
      summary: 'Product manager for marketplaces and logistics, with a background in operations.',
    },
    work: [
      {
        name: 'Carris Verde Mobilidade',
        position: 'Product Manager, Rider App',
        location: 'Lisbon',
        startDate: '2022-05',
        highlights: [
          'Own the roadmap of a bike-sharing app with 210,000 monthly active users.',
          'Launched day passes in March 2023; they bring in 14% of rental revenue.',
          'Raised onboarding completion from 48% to 61% through 11 A/B tests.',
          'Work with 6 engineers and a designer.',
        ],
      },
      {
        name: 'Entrega Já',
        position: 'Associate Product Manager',
        location: 'Porto',
        startDate: '2019-11',
        endDate: '2022-04',
        highlights: [
          'Shipped courier batching, which lowered the cost per delivery by €0.60.',
          'Interviewed 40 couriers and restaurant owners.',
          'Wrote product requirements and release notes in Portuguese and English.',
        ],
      },
      {
        name: 'Entrega Já',
        position: 'Operations Coordinator',
        location: 'Porto',
        startDate: '2017-09',
        endDate: '2019-10',
        highlights: [
          'Scheduled 120 couriers across the city of Porto.',
          'Brought missed deliveries down from 5% to 3%.',
        ],
      },
    ],
    education: [
      {
        institution: 'Universidade do Douro Litoral',
        studyType: 'Licenciatura',
        area: 'Industrial Engineering and Management',
        startDate: '2014',
        endDate: '2017',
        score: '15/20',
      },
    ],
    skills: [
      { name: 'Amplitude' },
      { name: 'Figma' },
      { name: 'SQL' },
      { name: 'Jira' },
      { name: 'User research' },
      { name: 'A/B testing' },
    ],
    certificates: [{ name: 'Certified Scrum Product Owner', issuer: 'Scrum Alliance', date: '2020-06' }],
    languages: [
      { language: 'Portuguese', fluency: 'Native' },
      { language: 'English', fluency: 'C2' },
      { language: 'Spanish', fluency: 'B2' },
    ],
  },
}

const posting = {
  company: 'Wanderkiste',
  title: 'Senior Product Manager',
  text: 'Wanderkiste rents out camping gear by app in 14 European cities. You care about onboarding and pricing.',
}

const cases = readCases(
  person.id,
  `
true | summary | Product manager with seven years in product, in bike sharing and delivery, and two years in operations before that.
true | summary | PM of a bike-sharing app with over 200,000 monthly active users; CSPO; fluent in Portuguese and English.
true | /work/0 | Lifted onboarding completion by 13 percentage points, to 61%, with eleven A/B tests.
true | /work/0 | Introduced day passes, now about one seventh of rental revenue.
true | /work/0 | Set the roadmap of the rider app and work with a team of six engineers and one designer.
true | /work/1 | Reduced delivery cost by 60 cents each by shipping courier batching.
true | /work/1 | Ran 40 interviews with couriers and restaurant owners.
true | /work/2 | Cut missed deliveries by two percentage points (5% to 3%) while scheduling 120 couriers in Porto.
true | letter | I moved from operations into product at Entrega Já in November 2019, and that is still how I think: from the street up.
true | letter | Your app reaches 14 European cities, and you care about onboarding and pricing. So do I: at Carris Verde Mobilidade I raised onboarding completion from under 50% to over 60% and launched day passes.
true | letter | I speak Portuguese, English (C2) and Spanish (B2).
true | letter | Nearly five years at one company, first as an operations coordinator and then as an associate product manager, taught me the courier business.
true | /basics/label | Product Manager | Marketplaces, Logistics, Rider App
employer | summary | Product manager who shipped for Carris Verde, Entrega Já and [[Glovo]].
title | /basics/label | [[Director of Product]]
title | /work/1/position | [[Senior Product Manager]]
date | /work/0 | Launched day passes in [[March 2022]].
tenure | letter | In my [[six years]] at Carris Verde Mobilidade I have owned the rider app.
years | summary | Product manager with [[more than ten years]] in product.
degree | letter | I hold an [[MBA]] from Universidade do Douro Litoral.
field | letter | I studied [[Computer Science]] at Universidade do Douro Litoral.
certificate | letter | I am a Certified Scrum Product Owner and a [[Certified ScrumMaster]].
language-level | /languages/2/fluency | [[C2]]
tool | /work/0 | Ran 11 A/B tests in [[Optimizely]].
number-inflated | /work/0 | Own the roadmap of a bike-sharing app with [[310,000]] monthly active users.
percent | /work/0 | Launched day passes, which bring in [[41%]] of rental revenue.
rounding | /work/0 | Own the roadmap of an app with [[almost a quarter of a million]] monthly active users.
money | /work/1 | Shipped courier batching, which saved [[€400,000]] in the first year.
currency | /work/1 | Shipped courier batching, which lowered the cost per delivery by [[£0.60]].
team-size | /work/0 | [[Manage a team of 16]] engineers and designers.
scope | /work/0 | [[Founded]] the bike-sharing product and own its roadmap.
multiple | /work/2 | [[Tripled]] the number of couriers while bringing missed deliveries down from 5% to 3%.
merged | /work/1 | Raised [[onboarding completion from 48% to 61%]] for couriers.
responsibility | /work/0 | Own the roadmap and [[negotiate permits with city councils]].
place | /work/2 | Scheduled 120 couriers across Porto and [[Braga]].
superlative | letter | Day passes became the [[most successful launch in the company’s history]].
number-made-up | /work/0 | Wrote [[26]] product briefs for six engineers and a designer.
`,
  posting,
)

export const productManager = { person, cases }
