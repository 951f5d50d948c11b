// Invented person.
export const software = `
# Ada Quintero | Staff software engineer
@ ada@quintero.example | +351 912 555 014 | Porto, Portugal | https://github.com/example-adaq
## Summary
Backend engineer with nine years in payments. I make settlement systems boring: 12,000 requests a minute through services written in Go and PostgreSQL, with two pages of runbook and no heroes.
## Experience
### Senior software engineer | Meridian Pay | 2020-03 |
- Rebuilt settlement on an event log and cut reconciliation from 6 hours to 11 minutes for 40 partner banks.
- Led a team of five engineers through the move from one Java monolith to eleven microservices without a minute of downtime.
- Designed the public REST API that 230 merchants integrate with; error tickets fell by 38 %.
- Introduced Kubernetes deployments with one-click rollback, which shortened releases from two days to 25 minutes.
- Mentored four engineers; two of them now lead their own teams.
- Negotiated the cloud contract down by €180,000 a year by measuring what each service really used.
### Software engineer | Harbour Labs | 2016-06 | 2020-02
- Built the onboarding API used by 40 partner banks and documented it so that support calls dropped by half.
- Automated the nightly reports with Python and Airflow, saving the finance team 15 hours every week.
- Migrated 3 TB of customer data from MySQL to PostgreSQL during business hours.
- Wrote 900 automated tests that caught 14 regressions before release in the first quarter.
### Junior developer | Tejo Software | 2014-09 | 2016-05
- Shipped the first mobile booking page of a ferry company, which now takes 60 % of all sales.
- Fixed 300 reported bugs and promoted to developer after ten months.
## Education
### MSc Computer Science | University of Porto | 2012 | 2014
### BSc Computer Science | University of Porto | 2009 | 2012
## Skills
Go, Java, Python, TypeScript, SQL, PostgreSQL, Redis, Kafka, Docker, Kubernetes, Terraform, AWS, REST, gRPC, Git, CI/CD
## Languages
Portuguese (native), English (C2), Spanish (B2)
`
