import type { RankedPerson } from './rate-pair.ts'

/** People and postings written after the engine was; neither list nor rules were changed for them. */
export const unseenPeople: RankedPerson[] = [
  {
    id: 'designer-mid',
    role: 'designer',
    level: 2,
    place: 'London',
    moves: false,
    has: [
      'user-experience-design',
      'user-interface-design',
      'figma',
      'prototyping',
      'user-research',
      'design-systems',
      'wireframing',
      'usability-testing',
      'web-accessibility',
    ],
    resume: `Yara Finch
UX/UI Designer, London, United Kingdom
UX Designer | Tidepool Travel | 2021-09 – today
- Interviewed 80 travellers and drew wireframes and clickable prototypes in Figma
- Own the component library used by 6 squads
Junior Designer | Bramble & Co | 2019-06 – 2021-08
- Usability sessions, icons in Illustrator
BA Graphic Design, Camber College, 2019`,
  },
  {
    id: 'lawyer-senior',
    role: 'lawyer',
    level: 3,
    place: 'Austin',
    moves: false,
    has: [
      'law',
      'contract-law',
      'corporate-law',
      'bar-admission',
      'mergers-and-acquisitions',
      'negotiation',
      'legal-research',
      'corporate-finance',
      'due-diligence',
    ],
    resume: `Marcus Dellray, JD
Corporate attorney, Austin, TX
Senior Associate | Holt Vance LLP | 2017-09 – today
- Drafted and negotiated 300 commercial agreements
- Ran due diligence on eleven acquisitions
Associate | Brazos Legal | 2014-09 – 2017-08
- Westlaw research and briefs
Juris Doctor, Pecos School of Law, 2014. Admitted to the bar in Texas`,
  },
  {
    id: 'data-engineer-senior',
    role: 'data-engineer',
    level: 3,
    place: 'Berlin',
    moves: true,
    has: [
      'python',
      'sql',
      'apache-spark',
      'apache-airflow',
      'amazon-web-services',
      'data-pipelines',
      'apache-kafka',
      'etl',
      'data-warehousing',
      'snowflake',
    ],
    resume: `Jonas Reinholt
Data Engineer, Berlin, Germany
Senior Data Engineer | Kiesel Mobility | 2020-01 – today
- ELT of 4 TB a day with PySpark, scheduled in Airflow on AWS
- Modelled the warehouse in Snowflake with dbt
Data Engineer | Amsel Data | 2016-04 – 2019-12
- Streams in Kafka; Python and SQL jobs
MSc Informatik, TU Havelstadt`,
  },
  {
    id: 'social-mid',
    role: 'social',
    level: 2,
    place: 'Leeds',
    moves: false,
    has: ['social-work', 'safeguarding', 'case-management', 'mental-health', 'crisis-intervention', 'support-work'],
    resume: `Bernadette Ashe
Social worker, Leeds, United Kingdom
Social Worker | Wharfe Council | 2020-02 – today
- Caseload of 22 families, child protection conferences
- De-escalation and safety planning
Support Worker | Lantern Trust | 2017-05 – 2020-01
- Adults with mental illness in supported living
BA Social Work, Ouse University. Registered with Social Work England`,
  },
  {
    id: 'engineer-mid',
    role: 'engineer',
    level: 2,
    place: 'Denver',
    moves: true,
    has: [
      'mechanical-engineering',
      'solidworks',
      'cad',
      'gd-and-t',
      'finite-element-analysis',
      'ansys',
      'cnc-machining',
      'product-testing',
      'design-for-manufacturing',
    ],
    resume: `Rosa Lindqvist
Mechanical engineer, Denver, CO
Mechanical Design Engineer | Highline Cycles | 2020-07 – today
- Modelled frames in SolidWorks and ran stress analysis in ANSYS
- Drawings with GD&T for CNC suppliers
Test Engineer | Foothill Labs | 2018-06 – 2020-06
- Fatigue rigs and validation reports
BS Mechanical Engineering, Mesa State`,
  },
]
