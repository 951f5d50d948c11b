// Blind set: whoever works on the truth check does not open this folder (see all.ts).
import { readCases, type TruthPerson } from '../truth-case.ts'

const person: TruthPerson = {
  id: 'blind-chef',
  facts: {
    basics: {
      name: 'Luca Fontanesi',
      label: 'Sous Chef',
      location: { text: 'Lausanne, Switzerland', city: 'Lausanne', countryCode: 'CH' },
    },
    work: [
      {
        name: 'Auberge du Vieux Moulin',
        position: 'Sous Chef',
        location: 'Lausanne',
        startDate: '2020-02',
        highlights: [
          'Second in command of a kitchen brigade of 11 serving 90 covers a night.',
          'Brought food cost from 34% down to 29% by renegotiating with suppliers and rewriting the menu card.',
          'Keep the HACCP records and train new cooks.',
          'Manage a weekly purchasing budget of CHF 14,000.',
        ],
      },
      {
        name: 'Hotel Seeblick Weggis',
        position: 'Chef de Partie (Saucier)',
        location: 'Weggis, Switzerland',
        startDate: '2016-04',
        endDate: '2019-12',
        highlights: ['Ran the sauce station for banquets of up to 250 guests.', 'Trained three commis.'],
      },
      {
        name: 'Trattoria da Ermete',
        position: 'Commis de Cuisine',
        location: 'Parma, Italy',
        startDate: '2013-09',
        endDate: '2016-03',
        highlights: ['Made fresh pasta daily for 60 covers.', 'Worked the cold and pasta stations.'],
      },
    ],
    education: [
      {
        institution: 'Istituto Alberghiero Magnaghi',
        studyType: 'Diploma',
        area: 'Culinary Arts',
        location: 'Salsomaggiore',
        startDate: '2008',
        endDate: '2013',
      },
    ],
    skills: [
      { name: 'Sauces and stocks' },
      { name: 'Fresh pasta' },
      { name: 'Menu costing' },
      { name: 'HACCP' },
      { name: 'Sous vide' },
    ],
    certificates: [{ name: 'HACCP Level 3', date: '2020-06' }],
    languages: [
      { language: 'Italian', fluency: 'Native' },
      { language: 'French', fluency: 'B2' },
      { language: 'German', fluency: 'A2' },
      { language: 'English', fluency: 'B1' },
    ],
    awards: [{ title: 'Second place, Concorso Giovani Cuochi Emilia', date: '2015' }],
  },
}

const posting = {
  company: 'Maison Rochat',
  title: 'Head Chef',
  text: 'Maison Rochat, a lakeside hotel with 46 rooms, seeks a head chef for its brasserie.',
}

const cases = readCases(
  person.id,
  `
true | summary | Sous chef with thirteen years in restaurant and hotel kitchens in Italy and Switzerland.
true | summary | Chef trained in Italy and at work in Switzerland: fresh pasta, sauces, menu costing, HACCP.
true | /work/0 | Deputy to the head chef in a brigade of eleven, 90 covers per night.
true | /work/0 | Lowered food cost by five points, to 29%, through new supplier terms and a rewritten menu.
true | /work/0 | Responsible for CHF 14,000 of purchasing each week, for HACCP documentation and for training new cooks.
true | /work/1 | Saucier for banquets with as many as 250 guests.
true | /work/1 | Taught three commis while running the sauce station.
true | /work/2 | Prepared fresh pasta every day for sixty covers.
true | letter | I have been sous chef at the Auberge du Vieux Moulin since February 2020; before that I was saucier at the Hotel Seeblick in Weggis for more than three and a half years.
true | letter | A brasserie in a lakeside hotel with 46 rooms is just the kind of kitchen I would like to lead next.
true | letter | In 2015 I came second in the Concorso Giovani Cuochi Emilia.
true | letter | I look forward to cooking for you and would gladly come for a trial day.
true | /basics/label | Sous Chef, HACCP Level 3
employer | /work | [[Osteria Francescana]]
employer | letter | I learned my sauces at the Hotel Seeblick and at [[Gstaad Palace]].
title | summary | [[Head chef]] with thirteen years in restaurant and hotel kitchens.
title | /work/1/position | [[Executive Sous Chef]]
date | /work/0/startDate | [[2018-02]]
degree | /education/0/studyType | [[Bachelor]]
school | letter | I graduated in culinary arts from [[ALMA in Colorno]] in 2013.
award | letter | I [[won]] the Concorso Giovani Cuochi Emilia in 2015.
award | /awards | [[Gault&Millau Discovery of the Year]]
language-level | letter | I run the pass in Italian and French, and my German is [[fluent]].
language | /languages | [[Portuguese]]
number-inflated | /work/0 | Second in command of a brigade of 11 serving [[190]] covers a night.
percent | /work/0 | Brought food cost from 34% down to [[24%]].
money | /work/0 | Manage a weekly purchasing budget of [[CHF 40,000]].
currency | /work/0 | Manage a weekly purchasing budget of [[€14,000]].
rounding | /work/0 | Cut food cost [[by more than a fifth]], from 34% to 29% of sales.
team-size | /work/0 | Second in command of a kitchen brigade of [[21]].
merged | /work/2 | Made fresh pasta daily and cooked for [[banquets of up to 250 guests]].
responsibility | /work/0 | Train new cooks and [[design the wine pairings]].
superlative | letter | The Auberge, where I am sous chef, became [[the best-rated restaurant in Lausanne]].
skill | /skills | [[Pastry and chocolate work]]
number-made-up | /work/2 | Worked the cold and pasta stations and developed [[12]] new dishes.
scope | letter | At the Hotel Seeblick I [[headed the kitchen]] for banquets of up to 250 guests.
`,
  posting,
)

export const chef = { person, cases }
