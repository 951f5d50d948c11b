// Blind set: whoever works on the truth check does not open this folder (see all.ts).
import { readCases, type TruthPerson } from '../truth-case.ts'

const person: TruthPerson = {
  id: 'blind-nurse',
  facts: {
    basics: {
      name: 'Maricel Dimaandal',
      label: 'Registered Nurse',
      email: 'maricel.dimaandal@mail.example',
      location: { text: 'Bristol, United Kingdom', city: 'Bristol', countryCode: 'GB' },
      summary: 'Registered nurse with experience in acute medicine and surgery in three countries.',
    },
    work: [
      {
        name: 'St Brannoc’s University Hospitals NHS Trust',
        position: 'Staff Nurse, Acute Medical Unit',
        location: 'Bristol',
        startDate: '2021-04',
        highlights: [
          'Care for up to 8 patients per shift on a 32-bed acute medical unit.',
          'Mentor 5 newly qualified nurses through their preceptorship year.',
          'Introduced a bedside handover sheet that cut handover time from 40 to 25 minutes.',
          'Link nurse for sepsis: screening compliance on the unit rose from 71% to 93% in 2023.',
        ],
      },
      {
        name: 'Mater Caritas Hospital',
        position: 'Staff Nurse, Surgical Ward',
        location: 'Cork, Ireland',
        startDate: '2018-02',
        endDate: '2021-03',
        highlights: [
          'Provided pre- and post-operative care on a 24-bed colorectal and urology ward.',
          'Administered IV antibiotics, blood transfusions and patient-controlled analgesia.',
          'Helped to trial an electronic observation chart on two wards before the hospital-wide roll-out.',
        ],
      },
      {
        name: 'Ospital ng San Felipe',
        position: 'Nurse',
        location: 'Iloilo, Philippines',
        startDate: '2015-06',
        endDate: '2017-12',
        highlights: [
          'Nursed 12–15 patients per shift on a general medical ward.',
          'Taught weekly diabetes self-care classes for groups of 10 patients.',
        ],
      },
    ],
    education: [
      {
        institution: 'Universidad de San Telmo',
        studyType: 'BSc',
        area: 'Nursing',
        location: 'Iloilo, Philippines',
        startDate: '2011',
        endDate: '2015',
        score: 'Cum laude',
      },
    ],
    skills: [
      { name: 'Clinical', keywords: ['Venepuncture', 'Cannulation', 'Sepsis screening', 'Wound care', 'NEWS2'] },
      { name: 'Systems', keywords: ['Nervecentre', 'EMIS'] },
    ],
    certificates: [
      { name: 'NMC registration (adult nursing)', issuer: 'Nursing and Midwifery Council', date: '2021-02' },
      { name: 'Immediate Life Support', issuer: 'Resuscitation Council UK', date: '2024-05' },
    ],
    languages: [
      { language: 'English', fluency: 'Fluent (IELTS 7.5)' },
      { language: 'Filipino', fluency: 'Native' },
      { language: 'Hiligaynon', fluency: 'Native' },
    ],
    awards: [{ title: 'Team of the Month', awarder: 'St Brannoc’s University Hospitals', date: '2024-03' }],
  },
}

const posting = {
  company: 'Larkfield General Hospital',
  title: 'Senior Staff Nurse, Emergency Assessment',
  text: 'Larkfield General Hospital is opening a new emergency assessment unit. You will bring acute experience and support junior colleagues.',
}

const cases = readCases(
  person.id,
  `
true | summary | RN with over ten years of nursing behind her, in acute medicine and surgery, in the United Kingdom, Ireland and the Philippines.
true | summary | Staff nurse on a 32-bed acute medical unit, link nurse for sepsis and mentor to five newly qualified nurses.
true | /work/0 | Look after as many as eight patients a shift on an acute medical unit of 32 beds.
true | /work/0 | Shortened handovers by 15 minutes, from 40 to 25, with a new bedside handover sheet.
true | /work/0 | As sepsis link nurse, saw the unit’s screening compliance climb by 22 percentage points, from 71% to 93%.
true | /work/1 | Gave IV antibiotics, transfusions and PCA, and cared for colorectal and urology patients before and after surgery.
true | /work/1 | Took part in a two-ward trial of an electronic observation chart that was later rolled out across the hospital.
true | /work/2 | Ran weekly classes on diabetes self-care for ten patients at a time.
true | letter | I have worked on the Acute Medical Unit at St Brannoc’s since April 2021, and before that I spent three years on a surgical ward in Cork.
true | letter | What draws me to Larkfield General Hospital is the new emergency assessment unit; I would welcome the chance to talk about how I could support it.
true | letter | Dear Ms Okafor, you are looking for a nurse who supports junior colleagues. I currently mentor five newly qualified nurses through their preceptorship year.
true | letter | My bedside handover sheet cut handover time by more than a third.
true | letter | I trained in Iloilo, where I earned my BSc in Nursing cum laude in 2015, and I hold Immediate Life Support from the Resuscitation Council UK.
true | /basics/label | Registered Nurse, Acute Medicine | NMC registered
employer | summary | Registered nurse who has worked at St Brannoc’s, Mater Caritas and [[Beaumont Hospital]].
title | summary | [[Ward Sister]] on a 32-bed acute medical unit and link nurse for sepsis.
title | /work/0/position | [[Senior Charge Nurse]], Acute Medical Unit
date | letter | I joined the Acute Medical Unit at St Brannoc’s in [[April 2019]].
tenure | letter | Before that I spent [[five years]] on the surgical ward at Mater Caritas Hospital in Cork.
certificate | letter | I hold Immediate Life Support and [[Advanced Life Support]] from the Resuscitation Council UK.
certificate | /certificates | [[Non-Medical Prescribing (V300)]]
number-inflated | /work/0 | Care for up to [[12]] patients per shift on a 32-bed acute medical unit.
team-size | /work/0 | Mentor [[15]] newly qualified nurses through their preceptorship year.
percent | /work/0 | Introduced a bedside handover sheet that cut handover time by [[half]].
rounding | /work/0 | Link nurse for sepsis: screening compliance rose from 71% to [[over 95%]].
responsibility | /work/0 | Care for acute medical patients and [[manage the unit’s rota and annual leave]].
merged | /work/1 | Cared for surgical patients and [[mentored five newly qualified nurses]] on a 24-bed ward.
scope | /work/1 | [[Led]] the hospital-wide roll-out of an electronic observation chart.
skill | letter | My clinical skills include venepuncture, cannulation and [[tracheostomy care]].
years | summary | Nurse with [[over fifteen years]] of experience in acute medicine and surgery.
language | letter | I speak English, Filipino, Hiligaynon and [[Spanish]], which helps on a busy ward.
degree | letter | I earned my [[Master’s]] in Nursing at Universidad de San Telmo in 2015.
`,
  posting,
)

export const nurse = { person, cases }
