// Invented texts that tests upload and paste.
export const sampleResume = `Ada Quintero
Lisbon, Portugal
ada@quintero.example | +351 21 000 0000 | https://github.com/adaq

Summary
Platform engineer who makes payment systems boring.

Experience

Senior Engineer, Meridian Pay
Lisbon, Portugal
March 2020 – Present
- Rebuilt settlement on an event log and cut reconciliation from 6 hours to 11 minutes.
- Mentored four engineers; two now lead teams of their own.
- Led the move of 40 services to Kubernetes with zero downtime.
- Reduced cloud spend by 32 % with autoscaling in Terraform.

Software Engineer, Harbour Labs
Porto, Portugal
June 2016 – February 2020
- Built the onboarding API in Go that 40 partner banks use.
- Designed a PostgreSQL schema that carries 12,000 requests a minute.
- Automated releases, saving 3 hours per release.

Education

BSc Computer Science, University of Porto
2012 – 2016

Skills
Go, PostgreSQL, Kafka, Terraform, Kubernetes, React, gRPC, Linux

Languages
Portuguese (native), English (fluent)
`

export const samplePosting = `Staff Platform Engineer
Northwind Logistics · Lisbon, Portugal (hybrid)

About the role
You will own the platform that moves parcels for two million people.

Requirements
- 5+ years of experience in backend engineering
- Strong knowledge of Go and PostgreSQL
- Experience with Kubernetes and Terraform in production
- Bachelor's degree in Computer Science or similar

Nice to have
- Kafka
- Rust

We offer 80,000 – 95,000 EUR a year and 25 days of holiday.
`
