// Invented person.
export const accountant = `
# Jonas Vreeland | Senior accountant
@ jonas@vreeland.example | (415) 555-0142 | Oakland, California
## Summary
Certified public accountant with eight years in manufacturing and logistics. Known for closing the books early and for explaining them in one page.
## Experience
### Senior accountant | Calder Freight | 2020-01 |
- Cut the month-end close from nine days to four by automating 26 journal entries in the ERP system.
- Prepared the financial statements of three entities with $84 million of revenue under US GAAP, with no audit adjustment in four years.
- Reconciled 110 balance sheet accounts each month and recovered $312,000 in duplicate supplier payments.
- Trained and supervised two staff accountants; one was promoted within 18 months.
- Negotiated payment terms with twelve carriers, which freed $1.4 million in cash flow.
### Staff accountant | Calder Freight | 2017-05 | 2019-12
- Managed accounts payable for 640 vendors and reduced late payments from 12 % to 2 %.
- Built a variance report in Excel that the plant managers still use each week.
- Supported the external audit and delivered every requested document within two days.
### Accounting assistant | Brightwater Pumps | 2015-06 | 2017-04
- Processed payroll for 230 employees without a correction in 22 months.
- Documented the tax filing procedure, so that it could be handed over in a week instead of a month.
## Education
### BS Accounting | San Jose State University | 2011 | 2015
## Certifications
Certified Public Accountant, California (2018)
## Skills
General ledger, reconciliation, accounts payable, accounts receivable, financial statements, GAAP, month-end close, payroll, tax, audit, SAP, Excel
`
