// Invented postings, as boards carry them. `for`: ids of people in whose line of work they are.
export const postings: { for: string[]; text: string }[] = [
  {
    for: ['mara', 'pete', 'developer'],
    text: `Backend Engineer
Helio Energy, Porto (hybrid)
We build the software that balances small power plants.
Your tasks
- Build and run services in TypeScript on PostgreSQL
- Move services to Kubernetes on AWS
- Improve response time and cost of our platform
Requirements
- 4+ years of experience in backend development
- TypeScript, JavaScript and SQL
- Experience with AWS and Docker
Nice to have: Kubernetes, Terraform, Go, React`,
  },
  {
    for: ['ben'],
    text: `Restaurant Manager
Harbour Lights, Bristol
You run a busy restaurant of 90 covers and lead a team of 20.
What you will do
- Plan rotas and train staff
- Order stock and keep waste low
- Look after private bookings and events
What we ask
- At least 3 years as restaurant manager
- Stock control, cash handling, customer service
- Personal licence`,
  },
  {
    for: ['lucia'],
    text: `Senior Accountant
Iberia Componentes, Madrid
Responsibilities
- Monthly and yearly close for two companies
- VAT returns and reporting under IFRS
- Support the roll-out of SAP S/4HANA
Requirements
- 5+ years of experience in accounting
- Bachelor's degree in business or finance
- Excel, SAP, VAT
- English B2`,
  },
  {
    for: ['noor'],
    text: `Product Designer
Kompas Care, Rotterdam
You design tools for nurses and patients.
You will
- Interview users and run usability tests
- Design flows and prototypes in Figma
- Extend our design system
You bring
- 3+ years as UX or product designer
- Figma, prototyping, user research
- English; Dutch is a plus`,
  },
  {
    for: ['yuki'],
    text: `Product Manager Payments
Kassenwerk GmbH, Berlin
Your role: you own payment methods for online shops.
- Launch new payment methods with legal and risk
- Analyse failed payments in SQL
- Keep the roadmap and present it
Profile
- 3+ years in product management, payments preferred
- SQL, A/B testing, roadmapping
- German B2 and English`,
  },
  {
    for: ['olga'],
    text: `HR Manager
Fernwood Tech, Krakow
You lead recruiting and onboarding for 150 people.
- Recruit engineers
- Run onboarding and payroll
- Advise on labour law
Must have: 5 years in HR, recruiting, payroll, English C1. Nice to have: Personio, employer branding`,
  },
  {
    for: ['marcus'],
    text: `Mechanical Design Engineer
Vane & Rotor, Coventry
- Design housings and seals in SolidWorks
- Plan and run tests
- Work with suppliers on tolerances
Requirements: degree in mechanical engineering, SolidWorks, GD&T, FMEA; ANSYS is a plus`,
  },
  {
    for: ['linh'],
    text: `Customer Support Manager
Pantry Club, remote (US)
You lead our support team.
- Lead and coach 8 agents
- Keep first reply time low and customer satisfaction high
- Own the help center in Zendesk
We look for: 2+ years leading a support team, Zendesk, coaching, writing; Intercom helpful`,
  },
  {
    for: ['fatima'],
    text: `Site Engineer Bridges
Pont Neuf Travaux, Casablanca
- Supervise concrete works
- Check quantities and invoices of subcontractors
- Keep the schedule in MS Project
Requirements: civil engineering degree, 3 years on site, AutoCAD, French fluent`,
  },
  {
    for: ['pete', 'mara'],
    text: `Platform Engineer
Quarry Insurance, Phoenix
- Run Kubernetes clusters on AWS
- Improve CI/CD and monitoring with Prometheus
- Be on call one week in six
Requirements: Kubernetes, Terraform, AWS, Linux, CI/CD; Python helpful; 3+ years as DevOps or platform engineer`,
  },
  {
    for: ['greta'],
    text: `Local Reporter
Dagens Hamn, Gothenburg
- Report on local politics and schools
- Produce a podcast
- Check facts and request public records
Requirements: degree in journalism, 3+ years as reporter, Adobe Audition, Swedish and English`,
  },
  {
    for: ['ravi'],
    text: `Area Sales Manager
Deccan Pumps, Pune
- Grow revenue with dealers in western India
- Lead five sales representatives
- Forecast and report in CRM
Requirements: 5+ years in sales, dealer management, negotiation, forecasting, Zoho CRM; Marathi and English`,
  },
  {
    for: ['gary'],
    text: `Electrician
Ouse Valley Homes, York
- Wire new houses
- Test and inspect installations
- Look after apprentices
Requirements: 18th Edition, ECS card, testing and inspection, three-phase`,
  },
  {
    for: ['admin'],
    text: `Office Manager
Peak Planning, Derby
- Manage diaries and meetings
- Invoicing and credit control
- Look after SharePoint and office supplies
Requirements: 3+ years in office administration, Microsoft Excel, Microsoft Word, SharePoint, invoicing`,
  },
  {
    for: ['developer'],
    text: `Full Stack Engineer
Ticketfox, London
- Build features in React and Node.js
- Design REST APIs
- Run services on Kubernetes
Requirements: 3+ years, JavaScript, React, Node.js, MySQL; nice to have: Go, Kubernetes, Jest, TypeScript`,
  },
  {
    for: ['care'],
    text: `Senior Care Worker
Llanelli Lodge
- Support residents and keep care plans
- Train new staff and plan rotas
- Give medication
Requirements: NVQ Level 3 in Health and Social Care, medication administration, care planning, first aid, manual handling`,
  },
]
