import type { RankedPosting } from './rate-pair.ts'

export const techPostings: RankedPosting[] = [
  {
    id: 't1',
    role: 'backend',
    level: 2,
    place: 'Leeds',
    needs: ['go', 'postgresql', 'docker', 'rest-apis'],
    text: `Backend Engineer (Go)
Company: Ferrystone
Location: Leeds, United Kingdom
£48,000 – £58,000 a year

Your tasks
• Build our booking services

What you bring
• 3+ years of experience in back-end work
• Solid Go, relational data in PostgreSQL
• Docker, and REST API design`,
  },
  {
    id: 't2',
    role: 'backend',
    level: 3,
    place: 'Leeds',
    needs: ['go', 'kubernetes', 'postgresql', 'apache-kafka'],
    text: `Senior Backend Engineer
Company: Tidewater Pay
Location: Leeds, United Kingdom (hybrid)

Requirements
• 5+ years of professional software development
• Golang in production
• Kubernetes and Kafka
• Deep knowledge of Postgres`,
  },
  {
    id: 't3',
    role: 'backend',
    level: 2,
    place: 'remote',
    needs: ['python', 'django', 'postgresql'],
    text: `Python Developer
Company: Quietwood
Fully remote (United Kingdom)

You have
• 2+ years with Python and Django
• SQL databases, ideally PostgreSQL
• Git`,
  },
  {
    id: 't4',
    role: 'backend',
    level: 2,
    place: 'Austin',
    needs: ['java', 'spring-boot', 'oracle-database'],
    text: `Java Developer
Company: Redgate Foods
Location: Austin, TX

Qualifications
• Java 17 and Spring Boot
• Oracle, PL/SQL
• 3+ years of experience`,
  },
  {
    id: 't5',
    role: 'backend',
    level: 4,
    place: 'remote',
    needs: ['go', 'system-design', 'team-management', 'kubernetes'],
    text: `Engineering Lead, Platform
Company: Orbitline
Remote, United Kingdom

Requirements
• 10+ years of experience, 4 of them leading teams
• System design of large services in Go
• Kubernetes
• People management`,
  },
  {
    id: 't6',
    role: 'backend',
    level: 2,
    place: 'Berlin',
    needs: ['c-sharp', 'dot-net', 'microsoft-sql-server'],
    text: `.NET Entwickler (m/w/d)
Unternehmen: Kranich Software
Standort: Berlin, Deutschland

Das bringst du mit
• Mindestens 2 Jahre Berufserfahrung mit C# und .NET
• SQL Server
• Gute Deutschkenntnisse`,
  },
  {
    id: 't7',
    role: 'frontend',
    level: 1,
    place: 'Leeds',
    needs: ['react', 'javascript', 'css'],
    text: `Junior Frontend Developer
Company: Larkspur Labs
Location: Leeds, United Kingdom

About you
• First experience with React and modern JavaScript
• A good eye for CSS
Nice to have
• Figma`,
  },
  {
    id: 't8',
    role: 'frontend',
    level: 2,
    place: 'remote',
    needs: ['typescript', 'react', 'web-accessibility', 'jest'],
    text: `Frontend Engineer
Company: Openledger
Remote

Requirements
• TypeScript and React, about 2 years of experience
• Accessible interfaces (WCAG)
• Component tests in Jest`,
  },
  {
    id: 't9',
    role: 'frontend',
    level: 3,
    place: 'London',
    needs: ['vue-js', 'javascript', 'css', 'storybook'],
    text: `Senior Frontend Developer (Vue)
Company: Gullwing
Location: London, United Kingdom

Requirements
• 6+ years of experience in front-end development
• Vue 3, JavaScript, CSS
• Storybook`,
  },
  {
    id: 't10',
    role: 'frontend',
    level: 2,
    place: 'Austin',
    needs: ['angular', 'typescript', 'html'],
    text: `Angular Developer
Company: Pecan Health
Location: Austin, TX

Requirements
• 3+ years of Angular and TypeScript
• HTML`,
  },
  {
    id: 't11',
    role: 'devops',
    level: 2,
    place: 'Leeds',
    needs: ['kubernetes', 'terraform', 'amazon-web-services', 'ci-cd'],
    text: `DevOps Engineer
Company: Stonebridge Cloud
Location: Leeds, United Kingdom

Requirements
• 3+ years of experience in operations
• AWS, Terraform, k8s
• Continuous integration and delivery`,
  },
  {
    id: 't12',
    role: 'devops',
    level: 3,
    place: 'remote',
    needs: ['microsoft-azure', 'ansible', 'linux'],
    text: `Senior Site Reliability Engineer
Company: Hollowell
Remote

Requirements
• 6+ years of experience
• Azure and Ansible
• Linux on hundreds of servers`,
  },
  {
    id: 't13',
    role: 'analyst',
    level: 2,
    place: 'Austin',
    needs: ['sql', 'tableau', 'a-b-testing'],
    text: `Data Analyst
Company: Juniper Rides
Location: Austin, TX
$70,000 - $85,000 per year

Requirements
• 3+ years of experience as an analyst
• SQL and Tableau
• Experiments: you have run A/B tests`,
  },
  {
    id: 't14',
    role: 'analyst',
    level: 2,
    place: 'remote',
    needs: ['sql', 'power-bi', 'microsoft-excel'],
    text: `Business Intelligence Analyst
Company: Kestrel Mutual
Remote (US)

Requirements
• 2+ years of experience with Power BI
• SQL, advanced Excel`,
  },
  {
    id: 't15',
    role: 'analyst',
    level: 3,
    place: 'Austin',
    needs: ['sql', 'python', 'statistics', 'google-bigquery'],
    text: `Senior Product Analyst
Company: Lumi Games
Location: Austin, TX

Requirements
• 5+ years of experience in analytics
• Statistics you can defend
• Python, SQL on BigQuery`,
  },
  {
    id: 't16',
    role: 'analyst',
    level: 1,
    place: 'Denver',
    needs: ['microsoft-excel', 'data-entry', 'reporting'],
    text: `Junior Reporting Analyst
Company: Alpine Credit
Location: Denver, CO

Requirements
• Excel, careful data entry
• Reporting to deadlines
• 0-1 years of experience`,
  },
  {
    id: 't17',
    role: 'machine-learning',
    level: 2,
    place: 'remote',
    needs: ['python', 'pytorch', 'machine-learning', 'sql'],
    text: `Machine Learning Engineer
Company: Deepfen
Remote

Requirements
• 3+ years with Python and PyTorch
• Machine learning models in production
• SQL`,
  },
]
