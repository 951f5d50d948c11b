// Blind set: whoever works on the truth check does not open this folder (see all.ts).
import { readCases, type TruthPerson } from '../truth-case.ts'

const person: TruthPerson = {
  id: 'blind-accountant',
  facts: {
    basics: {
      name: 'Oluwaseun Adegbite',
      label: 'Management Accountant',
      location: { text: 'Manchester, UK', city: 'Manchester', countryCode: 'GB' },
    },
    work: [
      {
        name: 'Pennine Valve & Pump Ltd',
        position: 'Management Accountant',
        location: 'Oldham',
        startDate: '2022-03',
        highlights: [
          'Prepare monthly management accounts for a manufacturer with £46m turnover and three sites.',
          'Shortened month-end close from ten working days to six.',
          'Built a stock valuation model in Excel and Power Query that uncovered £210k of obsolete stock.',
          'Support the finance director with budgets and the rolling forecast.',
        ],
      },
      {
        name: 'Hartley Bowes LLP',
        position: 'Audit Semi-Senior',
        location: 'Manchester',
        startDate: '2019-09',
        endDate: '2022-02',
        highlights: [
          'Took part in 28 statutory audits of owner-managed businesses, charities and schools.',
          'Planned and ran fieldwork on audits of clients with turnover up to £15m.',
          'Reviewed the work of two juniors.',
        ],
      },
      {
        name: 'Zenco Micro Savings',
        position: 'Accounts Assistant',
        location: 'Ibadan, Nigeria',
        startDate: '2016-10',
        endDate: '2018-07',
        highlights: ['Reconciled five bank accounts daily.', 'Processed payroll for 64 staff and filed VAT returns.'],
      },
    ],
    education: [
      {
        institution: 'University of Salford Quays',
        studyType: 'MSc',
        area: 'Accounting and Finance',
        startDate: '2018',
        endDate: '2019',
        score: 'Merit',
      },
      {
        institution: 'Obafemi College of Ibadan',
        studyType: 'BSc',
        area: 'Accounting',
        startDate: '2012',
        endDate: '2016',
        score: 'Second class upper',
      },
    ],
    skills: [
      { name: 'Software', keywords: ['Sage 200', 'Xero', 'Excel', 'Power Query', 'CaseWare'] },
      { name: 'Accounting', keywords: ['IFRS', 'FRS 102', 'VAT', 'Budgeting', 'Variance analysis'] },
    ],
    certificates: [{ name: 'ACCA member', issuer: 'Association of Chartered Certified Accountants', date: '2022-11' }],
    languages: [
      { language: 'English', fluency: 'Native' },
      { language: 'Yoruba', fluency: 'Native' },
    ],
  },
}

const posting = {
  company: 'Calder Foods',
  title: 'Finance Manager',
  text: 'Calder Foods, a family-owned food manufacturer, wants a qualified finance manager who shortens the close and knows stock.',
}

const cases = readCases(
  person.id,
  `
true | summary | ACCA-qualified management accountant with audit experience, an MSc in Accounting and Finance and more than four years in manufacturing.
true | summary | Chartered certified accountant who knows Sage 200, Xero and Power Query, IFRS and FRS 102.
true | /work/0 | Month-end now closes in six working days instead of ten: 40% faster.
true | /work/0 | Modelled stock valuation in Excel and Power Query and identified £210,000 of obsolete stock.
true | /work/0 | Produce the monthly management accounts of a three-site manufacturer turning over £46 million.
true | /work/0 | Assist the FD with budgeting and the rolling forecast.
true | /work/1 | Worked on nearly 30 statutory audits, among them charities, schools and owner-managed companies.
true | /work/1 | Reviewed two juniors’ work and ran audit fieldwork for clients turning over as much as £15m.
true | /work/2 | Ran payroll for more than 60 employees, filed VAT returns and reconciled five bank accounts every day.
true | letter | You are looking for someone who shortens the close and knows stock. At Pennine Valve & Pump I cut the month-end close by four working days and found £210k of obsolete stock.
true | letter | I became a member of the ACCA in November 2022, having passed through audit at Hartley Bowes LLP for two and a half years.
true | letter | I would enjoy working for a family-owned manufacturer, and I am happy to share references on request.
true | /basics/label | Management Accountant (ACCA) with manufacturing experience
employer | summary | ACCA-qualified accountant with audit training at [[KPMG]] and industry experience at Pennine Valve & Pump.
title | /work/0/position | [[Financial Controller]]
title | letter | As [[Audit Manager]] at Hartley Bowes I took part in 28 statutory audits.
date | /certificates/0/date | [[2019-11]]
tenure | letter | After [[five years]] in audit at Hartley Bowes LLP I moved into industry.
years | summary | Management accountant with [[fifteen years]] of experience in practice and industry.
degree-class | /education/0/score | [[Distinction]]
school | /education/0/institution | [[London School of Economics]]
certificate | summary | ACCA member and [[CIMA]] qualified, with audit experience.
language | letter | I speak English, Yoruba and [[Hausa]].
tool | letter | I work in Sage 200, Xero and [[NetSuite]].
skill | /skills/1/keywords | [[Transfer pricing]]
money | /work/0 | Prepare monthly management accounts for a manufacturer with [[£64m]] turnover.
currency | /work/0 | Built a stock valuation model that uncovered [[€210k]] of obsolete stock.
rounding | /work/0 | Uncovered [[over a quarter of a million pounds]] of obsolete stock.
number-inflated | /work/1 | Took part in [[82]] statutory audits of owner-managed businesses.
percent | /work/0 | Made the month-end close [[60%]] faster.
team-size | /work/1 | Reviewed the work of [[eight]] juniors.
scope | /work/0 | [[Head the finance function]] and prepare budgets and the rolling forecast.
merged | /work/2 | Processed payroll and [[cut month-end from ten working days to six]].
responsibility | /work/0 | Prepare management accounts and [[manage the relationship with the company’s lenders]].
industry | summary | Accountant with audit experience in charities, schools and [[banking]].
number-made-up | /work/0 | Prepare [[17]] board reports a year for three sites.
`,
  posting,
)

export const accountant = { person, cases }
