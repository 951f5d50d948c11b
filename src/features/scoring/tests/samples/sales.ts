// Invented person.
export const sales = `
# Hana Petrov | Account executive
@ hana@petrov.example | +1 303 555 0119 | Denver, Colorado | https://www.linkedin.com/in/example-hana
## Summary
Account executive who sells software to hospitals. I bring in new customers, keep them, and forecast within five percent.
## Experience
### Account executive | Cobalt Health | 2021-02 |
- Closed $3.8 million of new revenue in 2023 against a quota of $2.9 million.
- Opened a territory of seven states and signed the first 19 hospitals there.
- Negotiated a framework contract with a purchasing group of 120 clinics, the largest deal of the company.
- Coached three new representatives; each reached the full quota within two quarters.
- Improved the accuracy of the forecast from 70 % to 95 % by reviewing every deal with the customer.
### Sales development representative | Cobalt Health | 2019-01 | 2021-01
- Generated 410 qualified leads in two years by phone and email and was promoted to account executive.
- Rewrote the prospecting sequence in Salesforce, which doubled the reply rate to 9 %.
- Presented product demos to groups of up to 40 physicians.
### Retail sales associate | Summit Outdoor | 2016-05 | 2018-12
- Sold more than any of the 22 colleagues for five quarters in a row.
- Organised a monthly workshop for customers that brought 300 visitors a year.
## Education
### BA Communication | University of Colorado | 2012 | 2016
## Skills
Prospecting, CRM, Salesforce, negotiation, account management, forecasting, contracts, presentations, B2B sales, pipeline management
`
