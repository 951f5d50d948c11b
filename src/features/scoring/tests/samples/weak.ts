// Invented person: honest, but says duties instead of deeds.
export const weak = `
# Dale Marsh | Office worker
@ dale@marsh.example | 01632 960 118 | Hull
## Objective
Hard working team player looking for a job in an office.
## Experience
### Office assistant | Tolland Supplies | 2019-03 |
- Responsible for the phones and the post.
- Duties included filing and various other tasks.
- Helped with invoices when the office was busy.
- Worked on the stock list.
### Shop assistant | Corner Store | 2016-07 | 2019-02
- Responsible for the till.
- Helped customers in the shop.
## Education
### GCSEs | Hull High School | 2011 | 2016
## Skills
Word, Excel, phones
`
