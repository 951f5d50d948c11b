import type { RankedPerson, RankedPosting } from './rate-pair.ts'

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

export const unseenPostings: RankedPosting[] = [
  {
    id: 'u1',
    role: 'designer',
    level: 2,
    place: 'London',
    needs: ['user-experience-design', 'figma', 'user-research'],
    text: `Product Designer
Company: Larkmead
Location: London, United Kingdom

What you bring
• 3+ years of UX design
• Figma
• You talk to users: interviews and usability tests`,
  },
  {
    id: 'u2',
    role: 'designer',
    level: 3,
    place: 'remote',
    needs: ['design-systems', 'user-interface-design', 'web-accessibility'],
    text: `Senior UI Designer, Design Systems
Company: Corvine
Remote

Requirements
• 5+ years in interface design
• Design systems at scale
• WCAG`,
  },
  {
    id: 'u3',
    role: 'designer',
    level: 1,
    place: 'Berlin',
    needs: ['graphic-design', 'adobe-photoshop', 'adobe-indesign'],
    text: `Junior Grafikdesigner (m/w/d)
Firma: Plakatwerk
Standort: Berlin, Deutschland

Dein Profil
• Photoshop und InDesign
• Gutes Deutsch`,
  },
  {
    id: 'u4',
    role: 'lawyer',
    level: 3,
    place: 'Austin',
    needs: ['bar-admission', 'contract-law', 'negotiation'],
    text: `Commercial Counsel
Company: Saltlick Software
Location: Austin, TX

Qualifications
• JD and admission to the bar
• 6+ years of experience drafting and negotiating contracts`,
  },
  {
    id: 'u5',
    role: 'lawyer',
    level: 2,
    place: 'Austin',
    needs: ['litigation', 'bar-admission', 'legal-writing'],
    text: `Litigation Associate
Company: Ferris & Boyd LLP
Location: Austin, TX

Requirements
• Licensed attorney with 3 years of litigation
• Legal writing`,
  },
  {
    id: 'u6',
    role: 'lawyer',
    level: 3,
    place: 'London',
    needs: ['data-protection', 'law', 'employment-law'],
    text: `Privacy Counsel
Company: Glasshouse Health
Location: London, United Kingdom

Requirements
• Qualified solicitor
• GDPR
• Some employment law`,
  },
  {
    id: 'u7',
    role: 'data-engineer',
    level: 3,
    place: 'Berlin',
    needs: ['apache-spark', 'python', 'amazon-web-services', 'sql'],
    text: `Senior Data Engineer
Company: Wattfluss
Location: Berlin, Germany

Requirements
• 5+ years of data engineering
• Spark, Python and SQL
• AWS`,
  },
  {
    id: 'u8',
    role: 'data-engineer',
    level: 2,
    place: 'remote',
    needs: ['snowflake', 'etl', 'apache-airflow'],
    text: `Analytics Engineer
Company: Petalbox
Fully remote (Germany)

You have
• 2+ years with Snowflake
• ETL in Airflow or similar`,
  },
  {
    id: 'u9',
    role: 'data-engineer',
    level: 2,
    place: 'Austin',
    needs: ['microsoft-azure', 'azure-data-factory', 'sql'],
    text: `Data Engineer (Azure)
Company: Mesquite Energy
Location: Austin, TX

Requirements
• Azure Data Factory
• SQL Server
• 3 years of experience`,
  },
  {
    id: 'u10',
    role: 'social',
    level: 2,
    place: 'Leeds',
    needs: ['social-work', 'safeguarding', 'case-management'],
    text: `Children's Social Worker
Employer: Calder Borough
Location: Leeds, United Kingdom

Essential
• Social Work England registration
• Child protection
• Managing a caseload`,
  },
  {
    id: 'u11',
    role: 'social',
    level: 2,
    place: 'Leeds',
    needs: ['mental-health', 'crisis-intervention', 'social-work'],
    text: `Mental Health Practitioner
Employer: Aire Trust
Location: Leeds, United Kingdom

Requirements
• Social work background
• Crisis intervention with adults
• Mental health services`,
  },
  {
    id: 'u12',
    role: 'social',
    level: 1,
    place: 'Denver',
    needs: ['youth-work', 'case-management', 'driving-licence'],
    text: `Youth Case Manager
Company: Open Door Denver
Location: Denver, CO

Requirements
• Case management with young people
• Driver's license`,
  },
  {
    id: 'u13',
    role: 'engineer',
    level: 2,
    place: 'Denver',
    needs: ['solidworks', 'gd-and-t', 'mechanical-engineering'],
    text: `Mechanical Engineer
Company: Ridgeline Drones
Location: Denver, CO

Requirements
• BS in Mechanical Engineering
• 3D CAD (SolidWorks), tolerancing
• 3+ years of experience`,
  },
  {
    id: 'u14',
    role: 'engineer',
    level: 2,
    place: 'Austin',
    needs: ['finite-element-analysis', 'ansys', 'mechanical-engineering'],
    text: `FEA Analyst
Company: Girder Works
Location: Austin, TX

Requirements
• Finite element analysis in ANSYS or Abaqus
• Mechanical engineering degree`,
  },
  {
    id: 'u15',
    role: 'engineer',
    level: 3,
    place: 'Leeds',
    needs: ['plc-programming', 'electrical-engineering', 'industrial-automation'],
    text: `Senior Controls Engineer
Company: Wold Automation
Location: Leeds, United Kingdom

Requirements
• PLC programming (Siemens)
• Electrical engineering
• 6+ years in factory automation`,
  },
  {
    id: 'u16',
    role: 'reception',
    level: 1,
    place: 'Austin',
    needs: ['reception', 'customer-service', 'hotel-operations'],
    text: `Hotel Receptionist
Company: Heron House
Location: Austin, TX

Requirements
• Front desk experience
• Friendly customer service
• Opera PMS a plus`,
  },
]
