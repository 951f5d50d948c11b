// An invented person. Nothing here is anybody's; addresses and numbers belong to no one.

export const masterResume = `Mara Lindqvist
Product designer
Copenhagen, Denmark
mara@lindqvist.example | +45 555 01 42 | https://mara.example

Summary
Product designer with nine years in logistics and public services. Turns research into shipped interfaces and keeps
design systems that teams like to use.

Experience

Senior Product Designer, Harbourline Logistics
Copenhagen, Denmark
April 2021 – Present
- Led the redesign of the booking flow; completed bookings rose by 18 % in two quarters.
- Built a design system of 64 components in Figma and React, used by five teams.
- Ran 40 usability tests a year and cut support tickets about invoices by 31 %.
- Mentored three designers; one now leads the tracking team.

Product Designer, Civic Works Studio
Malmö, Sweden
August 2016 – March 2021
- Designed the appointment service of a city of 340,000 people, accessible to WCAG 2.1 AA.
- Introduced prototyping in Figma, which halved the time from brief to test.
- Analysed 12,000 survey answers with SQL and wrote the findings for the council.

Education

MA Interaction Design, Malmö University
2014 – 2016

BA Graphic Design, Aarhus School of Design
2010 – 2013

Skills
Figma, Design systems, User research, Usability testing, Prototyping, Accessibility, HTML, CSS, React, SQL

Languages
Swedish (native), Danish (fluent), English (fluent)
`

export const oldResume = `Mara Lindqvist
mara@lindqvist.example

Designer at Civic Works Studio since 2016. Responsible for various interfaces and for helping the team with different
tasks. Good with people, hard working and motivated.

Education
Malmö University, Interaction Design

Skills
Design, Communication, Teamwork
`
