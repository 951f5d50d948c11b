// An invented person and an invented posting: what the example page and the landing page show.
import { Profile } from '#features/profiles/contract.ts'

export const examplePerson = Profile.parse({
  basics: {
    name: 'Ada Quintero',
    label: 'Backend engineer',
    email: 'ada@quintero.example',
    phone: '+351 555 0142',
    location: { text: 'Lisbon, Portugal' },
    summary: 'Backend engineer who has spent nine years making payment systems boring, in Go and PostgreSQL.',
    profiles: [{ network: 'GitHub', url: 'https://github.com/adaq-example' }],
  },
  work: [
    {
      name: 'Meridian Pay',
      position: 'Senior backend engineer',
      location: 'Lisbon',
      startDate: '2020-03',
      highlights: [
        'Rebuilt settlement on an event log in Go and Kafka; cut reconciliation from 6 hours to 11 minutes.',
        'Mentored four engineers; two now lead their own teams.',
        'Worked on the move of our services to Kubernetes.',
        'Was involved in right-sizing PostgreSQL clusters with Terraform.',
        'Took part in the on-call rota and wrote its runbooks.',
      ],
    },
    {
      name: 'Harbour Labs',
      position: 'Backend engineer',
      location: 'Porto',
      startDate: '2016-09',
      endDate: '2020-02',
      highlights: [
        'Owned the onboarding API used by 40 partner banks.',
        'Responsible for maintaining various internal tools.',
        'Designed the gRPC gateway that answered 12,000 requests a minute.',
        'Helped with the migration to PostgreSQL.',
      ],
    },
    {
      name: 'Casa Tejo Software',
      position: 'Working student',
      location: 'Porto',
      startDate: '2014-10',
      endDate: '2016-08',
      highlights: [
        'Helped to build the invoice import for the accounting desk.',
        'Various tasks in testing and documentation.',
      ],
    },
  ],
  education: [
    {
      institution: 'University of Porto',
      studyType: 'BSc',
      area: 'Computer Science',
      startDate: '2012',
      endDate: '2016',
    },
  ],
  skills: [
    { name: 'Technologies', keywords: ['Go', 'PostgreSQL', 'Kafka', 'Terraform', 'React', 'gRPC', 'Linux', 'Docker'] },
  ],
  languages: [
    { language: 'Portuguese', fluency: 'native' },
    { language: 'English', fluency: 'fluent' },
  ],
})

export const examplePosting = `Staff Engineer, Payments
Northwind Ledger — Lisbon, Portugal (hybrid)

Northwind Ledger settles payments for 300 shops across southern Europe. We are looking for a Staff Engineer who makes our settlement platform dependable.

What you will do:
- Design and run the services that settle every payment within a minute
- Guide two teams of engineers and review their designs
- Keep our PostgreSQL and Kafka clusters fast and affordable
- Take part in an on-call rota of eight people

Requirements:
- 7+ years of experience in backend engineering
- Strong knowledge of Go and PostgreSQL
- Experience with Kafka and event-driven systems
- Kubernetes and Terraform in production
- Observability with Prometheus or OpenTelemetry
- Bachelor's degree in Computer Science or a related field

Nice to have:
- Experience with payments or banking
- gRPC
- Fluent Portuguese

Salary: €82,000 - €98,000 per year. Full time. 25 days of paid leave.
`
