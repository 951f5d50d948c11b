// Blind set: whoever works on the truth check does not open this folder (see all.ts).
import { readCases, type TruthPerson } from '../truth-case.ts'

const person: TruthPerson = {
  id: 'blind-lawyer',
  facts: {
    basics: {
      name: 'Henrike Vosskamp',
      label: 'Rechtsanwältin, employment law',
      location: { text: 'Hamburg, Germany', city: 'Hamburg', countryCode: 'DE' },
    },
    work: [
      {
        name: 'Brandis Oltmann Rechtsanwälte PartG mbB',
        position: 'Senior Associate, Employment Law',
        location: 'Hamburg',
        startDate: '2022-01',
        highlights: [
          'Advise mid-sized employers on restructuring, works council negotiations and dismissal protection.',
          'Represented a logistics company in negotiations on a social plan covering 340 employees.',
          'Appeared in more than 60 hearings before the labour courts in Hamburg, Bremen and Lübeck.',
          'Supervise one trainee lawyer and two paralegals.',
        ],
      },
      {
        name: 'Kanzlei Terhoeven & Partner',
        position: 'Associate',
        location: 'Köln',
        startDate: '2018-10',
        endDate: '2021-12',
        highlights: [
          'Drafted employment and service contracts, in German and English.',
          'Handled around 45 dismissal protection cases a year, for employees and employers.',
          'Wrote a monthly client newsletter with 1,100 subscribers.',
        ],
      },
      {
        name: 'Oberlandesgericht Hamm',
        position: 'Trainee lawyer (Referendariat)',
        location: 'Hamm',
        startDate: '2016-09',
        endDate: '2018-09',
        highlights: ['Stations at the district court, the public prosecutor and a law firm in Dublin.'],
      },
    ],
    education: [
      {
        institution: 'Westfälische Universität Münster',
        studyType: 'First State Examination',
        area: 'Law',
        startDate: '2010',
        endDate: '2016',
        score: 'vollbefriedigend (10.2 points)',
      },
      {
        institution: 'University College Galway',
        studyType: 'LL.M.',
        area: 'Comparative Labour Law',
        startDate: '2014',
        endDate: '2015',
        score: 'Upper second class',
      },
    ],
    certificates: [
      { name: 'Fachanwältin für Arbeitsrecht', issuer: 'Hanseatische Rechtsanwaltskammer', date: '2022-11' },
    ],
    languages: [
      { language: 'German', fluency: 'Native' },
      { language: 'English', fluency: 'C1' },
      { language: 'Dutch', fluency: 'B1' },
    ],
    publications: [
      {
        name: 'Remote work and the works council: three open questions',
        publisher: 'Arbeitsrecht Aktuell',
        releaseDate: '2023-06',
      },
    ],
    skills: [
      { name: 'Dismissal protection' },
      { name: 'Social plans' },
      { name: 'Contract drafting' },
      { name: 'beA' },
    ],
  },
}

const posting = {
  company: 'Nordwind Offshore SE',
  title: 'Legal Counsel Employment',
  text: 'Nordwind Offshore SE builds wind farms in the North Sea. In-house counsel for all questions of German employment law, works council matters and international hires.',
}

const cases = readCases(
  person.id,
  `
true | summary | Employment lawyer and certified specialist (Fachanwältin für Arbeitsrecht) who has advised both employers and employees since 2018.
true | summary | Senior associate in Hamburg with eight years in employment law and an LL.M. in Comparative Labour Law.
true | /work/0 | Negotiated a social plan for 340 employees on behalf of a logistics company.
true | /work/0 | Over 60 appearances before labour courts in three cities.
true | /work/0 | Oversee the work of two paralegals and a trainee lawyer.
true | /work/0 | Counsel medium-sized companies on restructuring, dismissals and negotiations with works councils.
true | /work/1 | Dealt with about 45 dismissal protection matters every year and drafted bilingual (German/English) employment contracts.
true | /work/1 | Authored the monthly newsletter for clients, which had 1,100 subscribers.
true | letter | Dear Ms Okafor, with interest I read that Nordwind Offshore SE is looking for in-house counsel on German employment law and international hires.
true | letter | Over three years at Terhoeven & Partner in Cologne I acted for both sides in dismissal protection cases.
true | letter | My article “Remote work and the works council: three open questions” appeared in Arbeitsrecht Aktuell in June 2023.
true | letter | During my Referendariat I spent one station with a law firm in Dublin; my English is at level C1.
true | letter | I would be happy to discuss in person how I can support your works council matters.
employer | summary | Employment lawyer, formerly of [[Freshfields]] and Kanzlei Terhoeven & Partner.
title | /basics/label | [[Partner]], employment law
title | /work/0 | As [[Head of Employment Law]], advise mid-sized employers on restructuring.
date | letter | I have been a Fachanwältin für Arbeitsrecht since [[2020]].
tenure | letter | In my [[seven years]] at Brandis Oltmann I have advised mid-sized employers on restructuring.
degree | letter | I completed a [[doctorate]] in labour law at Münster.
degree | /education/1/studyType | [[Dr. iur.]]
field | /education/1/area | [[International Tax Law]]
degree-class | /education/1/score | [[First class honours]]
school | letter | My LL.M. from [[Trinity College Dublin]] gave me a comparative view of labour law.
language | /languages | [[French]]
language-level | letter | I negotiate in German and English and my Dutch is [[fluent]].
publication | letter | I am a co-author of [[Handbuch des Betriebsverfassungsrechts]].
publication | /publications | [[Whistleblowing after the new act: duties of employers]]
number-inflated | /work/0 | Represented a logistics company in negotiations on a social plan covering [[430]] employees.
rounding | /work/0 | Appeared in [[nearly 100]] hearings before the labour courts.
place | /work/0 | Appeared before the labour courts in Hamburg, Bremen and [[Frankfurt]].
client | /work/0 | Represented [[Hapag-Lloyd]] in negotiations on a social plan covering 340 employees.
team-size | /work/0 | Supervise [[four]] trainee lawyers and two paralegals.
number-made-up | /work/1 | Handled dismissal protection cases with a win rate of [[87%]].
money | /work/1 | Drafted employment contracts and secured settlements worth [[€1.2 million]].
merged | /work/1 | Drafted contracts and [[appeared in more than 60 hearings]] in Hamburg, Bremen and Lübeck.
responsibility | /work/0 | Advise employers on restructuring and [[data protection audits]].
industry | summary | Employment lawyer who advises [[pharmaceutical companies]] on restructuring and works council negotiations.
`,
  posting,
)

export const lawyer = { person, cases }
