// Invented person.
export const nurse = `
# Miriam Okafor | Charge nurse, intensive care
@ miriam.okafor@post.example | +44 20 7946 0123 | Leeds, United Kingdom
## Summary
Registered nurse with eleven years in acute and intensive care. I train newcomers, keep calm in an emergency and write notes that the next shift can use.
## Experience
### Charge nurse, ICU | Aldergate General Hospital | 2019-04 |
- Coordinated a shift of 14 nurses on a unit with 22 beds, through the two busiest winters the hospital has recorded.
- Reduced central line infections by 41 % in a year with a checklist that the whole ward agreed on.
- Trained 36 new nurses in ventilator care; 33 of them are still on the ward.
- Introduced bedside handover with patients and families, which shortened handover from 40 to 22 minutes.
- Promoted from staff nurse after leading the move of the unit into a new building without a single missed medication.
### Staff nurse, emergency department | Aldergate General Hospital | 2014-02 | 2019-03
- Assessed and triaged about 60 patients per shift and documented each in the electronic record within ten minutes.
- Administered medication and wound care under sepsis and stroke protocols, with no medication error in five years.
- Redesigned the triage form, which cut the median wait for a first assessment by 9 minutes.
- Mentored eight student nurses, seven of whom passed at the first attempt.
### Care assistant | Fernlea Nursing Home | 2011-09 | 2014-01
- Supported 18 residents in daily living and noticed early signs of illness that prevented four hospital stays.
- Organised weekly visits by a local school, which grew to 25 volunteers.
## Education
### BSc Nursing | University of Leeds | 2011 | 2014
## Certifications
NMC registration (2014)
Advanced Life Support (2023)
## Skills
Patient assessment, triage, ventilator care, medication administration, wound care, infection control, care plans, electronic records, patient education, ALS, BLS
`
