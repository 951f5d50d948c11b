// Invented people: short résumés that are good.
export const electrician = `
# Tomas Bright | Electrician
@ tomas@bright-electric.example | 020 7946 0987 | Bristol
## Summary
Qualified electrician, ten years on commercial sites. Clean work, tested and labelled.
## Experience
### Lead electrician | Norwood Contracting | 2018-02 |
- Led a crew of four on 23 shop fit-outs, each handed over on time.
- Installed and tested 1,200 circuits a year with a failure rate under 1 %.
- Trained three apprentices, who all passed their final test.
- Cut cable waste by 15 % by planning drums per floor.
### Electrician | Norwood Contracting | 2014-06 | 2018-01
- Repaired and maintained lighting and panels in 40 stores, with a call-out time of two hours.
- Replaced fluorescent lighting in nine warehouses, which saved the customer £62,000 a year.
## Education
### Level 3 Diploma in Electrical Installation | City of Bristol College | 2011 | 2014
## Certifications
18th Edition Wiring Regulations (2022)
## Skills
Installation, wiring, testing, fault finding, maintenance, blueprints, safety, NICEIC certification
`
export const chef = `
# Paulo Estrela | Sous chef
@ paulo@estrela.example | +1 212 555 0177 | New York
## Summary
Sous chef with seven years in kitchens that serve more than 200 covers a night.
## Experience
### Sous chef | The Granary | 2019-05 |
- Managed a kitchen team of twelve and planned the menus of four seasons.
- Lowered food cost from 34 % to 28 % by weighing waste every night for a month.
- Passed six hygiene inspections in a row without a remark.
- Trained five line cooks, two of whom were promoted to section chef.
### Line cook | Harbour Bistro | 2016-03 | 2019-04
- Prepared 180 covers a night on the grill and fish sections.
- Reorganised the cold store, which saved two hours of prep each day.
## Education
### Culinary Arts Certificate | Hudson Community College | 2014 | 2016
## Skills
Menu planning, food cost, inventory, HACCP, kitchen safety, butchery, pastry, supplier negotiation
`
