import type { RankedPerson } from './rate-pair.ts'

export const people: RankedPerson[] = [
  {
    id: 'backend-mid',
    role: 'backend',
    level: 2,
    place: 'Leeds',
    moves: false,
    has: ['go', 'python', 'postgresql', 'docker', 'kubernetes', 'rest-apis', 'sql', 'git', 'redis'],
    resume: `Nadia Quillfeather
Backend Developer, Leeds, United Kingdom
Backend Developer | Harbourstack | 2022-02 – today
- Wrote payment services in Golang that serve 400,000 customers
- Moved nightly reports from MySQL to Postgres
- Run everything in Docker containers on k8s
Junior Developer | Oldmill Software | 2020-09 – 2022-01
- Built RESTful endpoints in Python and cached them in Redis
BSc Computer Science, University of Hallam, 2020
Skills: Go, Python, PostgreSQL, Git`,
  },
  {
    id: 'frontend-junior',
    role: 'frontend',
    level: 1,
    place: 'Leeds',
    moves: true,
    has: ['react', 'javascript', 'typescript', 'css', 'html', 'figma', 'jest', 'web-accessibility', 'git'],
    resume: `Tomas Brindle
Frontend Developer, Leeds, United Kingdom
Junior Frontend Developer | Pixelwharf | 2024-06 – today
- Built checkout screens in ReactJS and TypeScript
- Tested components with Jest and fixed WCAG findings
Web Intern | Studio Ember | 2023-09 – 2024-05
- HTML and CSS for landing pages from Figma drafts
Skills: React, JavaScript, CSS, Git`,
  },
  {
    id: 'analyst-mid',
    role: 'analyst',
    level: 2,
    place: 'Austin',
    moves: false,
    has: [
      'sql',
      'tableau',
      'microsoft-excel',
      'python',
      'data-analysis',
      'a-b-testing',
      'data-visualisation',
      'google-bigquery',
      'statistics',
    ],
    resume: `Priya Sandoval
Data Analyst, Austin, TX
Data Analyst | Marigold Retail | 2021-04 – today
- Built Tableau dashboards on BigQuery used by 60 store managers
- Ran A/B tests of the loyalty offer and reported significance
Reporting Analyst | Bluepeak Insurance | 2019-08 – 2021-03
- Weekly reports in Excel with pivot tables; queries in SQL
BA Economics, Lone Star College of Arts, 2019
Tools: Python, pandas, SQL, Tableau`,
  },
  {
    id: 'nurse-senior',
    role: 'nurse',
    level: 3,
    place: 'Austin',
    moves: false,
    has: [
      'registered-nurse',
      'nursing',
      'intensive-care',
      'acls',
      'bls',
      'patient-care',
      'epic-ehr',
      'medication-administration',
      'wound-care',
      'electronic-health-records',
    ],
    resume: `Grace Okonjo, RN
Critical care nurse, Austin, TX
Registered Nurse, ICU | St. Brannoc Hospital | 2017-05 – today
- Care for two ventilated patients a shift in a 24-bed intensive care unit
- Charting in Epic, medication administration, wound dressing
- Precept new nurses
Staff Nurse | Cedar Vale Clinic | 2014-07 – 2017-04
- Vital signs, patient education, IV therapy
BSN, Prairie Nursing College, 2014
Certificates: ACLS, BLS, Texas RN license`,
  },
  {
    id: 'teacher-mid',
    role: 'teacher',
    level: 2,
    place: 'Leeds',
    moves: false,
    has: [
      'teaching',
      'primary-education',
      'lesson-planning',
      'classroom-management',
      'qualified-teacher-status',
      'safeguarding',
      'student-assessment',
      'special-education',
    ],
    resume: `Owen Farthing
Primary teacher, Leeds, United Kingdom
Year 4 Teacher | Millbeck Primary School | 2020-09 – today
- Plan and teach lessons for 30 pupils (KS2), marking and parents' evenings
- Support three children with SEND
Teaching Assistant | Hollin Lane School | 2018-09 – 2020-07
- Phonics groups and classroom behaviour
PGCE with QTS, Aire University, 2020
Safeguarding Level 2`,
  },
  {
    id: 'accountant-senior',
    role: 'accountant',
    level: 3,
    place: 'Berlin',
    moves: false,
    has: [
      'accounting',
      'datev',
      'hgb',
      'month-end-close',
      'accounts-payable',
      'vat',
      'sap',
      'microsoft-excel',
      'german',
      'english',
      'bilanzbuchhalter',
      'general-ledger',
    ],
    resume: `Katrin Wesselmann
Bilanzbuchhalterin, Berlin, Deutschland
Senior Accountant | Lindenhof Handel | 2018-03 – today
- Month-end closing and annual accounts under HGB, VAT returns
- Introduced DATEV Unternehmen online for 12 companies
Kreditorenbuchhalterin | Spree Logistik | 2014-08 – 2018-02
- Accounts payable, SAP FI, open items
Geprüfte Bilanzbuchhalterin (IHK) 2017
Deutsch Muttersprache, Englisch verhandlungssicher; Excel`,
  },
  {
    id: 'chef-senior',
    role: 'chef',
    level: 3,
    place: 'Lyon',
    moves: true,
    has: [
      'cooking',
      'menu-planning',
      'food-safety',
      'kitchen-management',
      'food-cost-control',
      'pastry',
      'fine-dining',
      'french',
      'french-cuisine',
    ],
    resume: `Mathieu Clairval
Sous Chef, Lyon, France
Sous Chef | Auberge du Quai | 2019-04 – today
- Lead a brigade of 9 and plan the seasonal menu
- HACCP records, food costing below 28 %
Chef de partie (pastry) | La Table d'Orme | 2015-02 – 2019-03
- Desserts for 80 covers a night in a fine dining restaurant
CAP Cuisine, 2013. Langues : français (langue maternelle)`,
  },
  {
    id: 'electrician-mid',
    role: 'electrician',
    level: 2,
    place: 'Denver',
    moves: false,
    has: [
      'electrical-installation',
      'journeyman-electrician',
      'blueprint-reading',
      'building-codes',
      'osha-regulations',
      'solar-installation',
      'power-tools',
      'electrical-maintenance',
    ],
    resume: `Dale Rutherby
Journeyman electrician, Denver, CO
Electrician | Summit Wiring | 2019-05 – today
- Conduit bending and wiring of offices up to 40,000 sq ft to NEC
- Installed rooftop PV on 60 homes
Apprentice Electrician | Front Range Electric | 2015-06 – 2019-04
- Read blueprints, pulled cable, used hand and power tools
Journeyman license (Colorado), OSHA 10`,
  },
  {
    id: 'marketing-mid',
    role: 'marketing',
    level: 2,
    place: 'London',
    moves: false,
    has: [
      'search-engine-optimisation',
      'google-ads',
      'google-analytics',
      'content-marketing',
      'email-marketing',
      'hubspot',
      'copywriting',
      'social-media-marketing',
      'digital-marketing',
    ],
    resume: `Imogen Tarrant
Digital Marketing Manager, London, United Kingdom
Digital Marketing Manager | Fernleaf Teas | 2022-01 – today
- Doubled organic traffic with SEO and a blog written in-house
- AdWords budget of £300,000; GA4 reporting
Marketing Executive | Copper Kettle | 2019-10 – 2021-12
- Newsletters in Mailchimp and HubSpot, Instagram and TikTok
BA English, Thamesmead University`,
  },
  {
    id: 'hr-mid',
    role: 'hr',
    level: 2,
    place: 'London',
    moves: false,
    has: [
      'human-resources',
      'recruitment',
      'onboarding',
      'employee-relations',
      'cipd',
      'payroll',
      'employment-law',
      'performance-management',
      'hris',
    ],
    resume: `Samuel Adeyinka
HR Generalist, London, United Kingdom
HR Generalist | Northdock Engineering | 2021-03 – today
- Recruit 50 engineers a year, induction of new starters
- Advise managers on grievances and employment legislation
HR Administrator | Vale Housing | 2018-05 – 2021-02
- Payroll input, HR systems, appraisals
CIPD Level 5`,
  },
  {
    id: 'warehouse-entry',
    role: 'warehouse',
    level: 1,
    place: 'Denver',
    moves: true,
    has: [
      'warehousing',
      'forklift-operation',
      'forklift-licence',
      'inventory-management',
      'shipping-and-receiving',
      'health-and-safety',
    ],
    resume: `Luis Montero
Warehouse operative, Denver, CO
Order Picker | Peakline Distribution | 2024-01 – today
- Pick and pack 120 lines an hour with RF scanners; cycle counts
- Load and unload trucks with forklift and pallet jack
Forklift certified, OSHA 10. Spanish and English.`,
  },
  {
    id: 'sales-senior',
    role: 'sales',
    level: 3,
    place: 'London',
    moves: true,
    has: [
      'b2b-sales',
      'salesforce',
      'account-management',
      'negotiation',
      'sales-prospecting',
      'saas-sales',
      'sales-pipeline-management',
      'sales',
      'crm',
    ],
    resume: `Harriet Voss
Senior Account Executive, London, United Kingdom
Senior Account Executive | Ledgerly | 2020-02 – today
- Closed £1.9m of new SaaS business in 2024, cold calling included
- Key accounts and renewals, pipeline kept in Salesforce
Business Development Representative | Cobalt Print | 2016-09 – 2020-01
- Prospecting and price negotiation with 200 firms`,
  },
]
