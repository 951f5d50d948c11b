// Invented person.
export const teacher = `
# Rosa Lindqvist | Secondary school teacher
@ rosa.lindqvist@mail.example | +46 70 174 06 12 | Malmö, Sweden
## Profile
Teacher of mathematics and physics with twelve years in comprehensive schools. I plan lessons around what pupils get wrong, and I publish the material.
## Work experience
### Head of mathematics | Havsgård School | 2018-08 |
- Led a department of nine teachers and raised the share of pupils who pass the national test from 71 % to 88 % in three years.
- Introduced weekly lesson study, in which every teacher observes and is observed; staff turnover fell to zero.
- Designed a curriculum of 140 lessons that four neighbouring schools have adopted.
- Organised a homework evening run by 24 parents and older students.
- Managed a budget of 600,000 kronor for books and laboratory equipment.
### Teacher of mathematics and physics | Havsgård School | 2013-08 | 2018-07
- Taught five classes of 28 pupils and differentiated each lesson for three levels.
- Built a set of 60 experiments from household parts, which saved 40,000 kronor a year.
- Supervised eleven student teachers, all of whom qualified.
- Won the municipal prize for teaching in 2016.
### Tutor | Evening School Malmö | 2011-01 | 2013-06
- Coached 35 adults towards the upper secondary certificate; 31 of them passed.
## Education
### MEd Mathematics and Physics | Lund University | 2007 | 2012
## Skills
Curriculum design, lesson planning, assessment, differentiated instruction, classroom management, special needs support, parent communication, GeoGebra, Python
## Languages
Swedish (native), English (C1), German (B1)
`
