// Round 9 of fresh sets: written before the check was run on any of it. Invented people; any likeness is chance.
import { readCases, type TruthCase, type TruthPerson } from '../truth-case.ts'

export const people: TruthPerson[] = [
  {
    id: 'hana',
    facts: {
      basics: {
        name: 'Hana Novotná',
        label: 'Payroll accountant',
        location: { city: 'Brno', countryCode: 'CZ' },
        summary: 'Payroll and bookkeeping for manufacturing firms.',
      },
      work: [
        {
          name: 'Moravia Castings a.s.',
          position: 'Payroll Accountant',
          startDate: '2018-05',
          highlights: [
            'Run payroll for 430 employees in two plants',
            'Payroll corrections fell from 26 to 7 a month after I rewrote the attendance import',
            'Prepare social insurance and tax reports by the 20th of each month',
            'Helped introduce electronic payslips',
            'Train shift managers in the attendance system',
          ],
        },
        {
          name: 'Účetnictví Svoboda',
          position: 'Junior Accountant',
          startDate: '2015-09',
          endDate: '2018-04',
          highlights: ['Kept the books of 18 small firms', 'Filed VAT returns every month'],
        },
      ],
      education: [
        {
          institution: 'Masaryk Business College',
          studyType: 'Bc.',
          area: 'Economics and Management',
          startDate: '2012',
          endDate: '2015',
        },
      ],
      skills: [{ name: 'Tools', keywords: ['Helios', 'Excel', 'Payroll law', 'VAT'] }],
      certificates: [{ name: 'Certified Payroll Specialist', issuer: 'Chamber of Accountants', date: '2019' }],
      languages: [
        { language: 'Czech', fluency: 'Native' },
        { language: 'English', fluency: 'B2' },
        { language: 'German', fluency: 'A2' },
      ],
    },
  },
  {
    id: 'jamal',
    facts: {
      basics: {
        name: 'Jamal Whitfield',
        label: 'Frontend developer',
        location: { city: 'Bridgetown', countryCode: 'BB' },
        summary: 'Frontend developer with an eye for accessibility.',
      },
      work: [
        {
          name: 'Coral Booking',
          position: 'Frontend Developer',
          startDate: '2022-02',
          highlights: [
            'Rebuilt the hotel search in Vue 3 and TypeScript; search to booking rose from 2.1% to 3.4%',
            'Brought the largest page from 1.9 MB down to 640 kB',
            'Fixed 120 accessibility problems, now WCAG 2.1 AA',
            'Introduced component tests with Vitest and Playwright, 78% coverage',
            'Pair with two designers who work in Figma',
          ],
        },
        {
          name: 'Freelance',
          position: 'Web Developer',
          startDate: '2019-06',
          endDate: '2022-01',
          highlights: [
            'Built 22 websites in WordPress for restaurants and guest houses',
            'Hosted and maintained 15 of them',
          ],
        },
      ],
      education: [
        {
          institution: 'Barbados Community Institute',
          studyType: 'Associate degree',
          area: 'Information Technology',
          startDate: '2017',
          endDate: '2019',
        },
      ],
      skills: [{ name: 'Skills', keywords: ['Vue', 'TypeScript', 'CSS', 'WCAG', 'Playwright', 'WordPress'] }],
      languages: [
        { language: 'English', fluency: 'Native' },
        { language: 'Spanish', fluency: 'B1' },
      ],
      projects: [
        {
          name: 'sargassum-map',
          description: 'Map of seaweed on beaches',
          keywords: ['Leaflet', 'Vue'],
          highlights: ['2,000 visitors a month in season'],
        },
      ],
      volunteer: [
        {
          organization: 'Code Club Bridgetown',
          position: 'Tutor',
          startDate: '2020',
          highlights: ['Teach HTML to teenagers on Saturdays'],
        },
      ],
    },
  },
  {
    id: 'grace',
    facts: {
      basics: {
        name: 'Grace Owusu',
        label: 'Nursery teacher',
        location: { city: 'Kumasi', countryCode: 'GH' },
        summary: 'Early years teacher.',
      },
      work: [
        {
          name: 'Sunbird Preschool',
          position: 'Lead Teacher',
          startDate: '2019-09',
          highlights: [
            'Teach a class of 22 children aged three to five with one assistant',
            'Built a reading corner; parents borrow 60 books a week',
            'Wrote the phonics plan that all four classes use',
            'Attendance rose from 84% to 93% after home visits',
          ],
        },
        {
          name: 'Little Acorns Day Care',
          position: 'Childcare Worker',
          startDate: '2015-01',
          endDate: '2019-08',
          highlights: ['Looked after toddlers and prepared meals', 'Kept development records for 12 children'],
        },
      ],
      education: [
        {
          institution: 'Ashanti College of Education',
          studyType: 'Diploma',
          area: 'Early Childhood Education',
          startDate: '2012',
          endDate: '2014',
        },
      ],
      skills: [{ name: 'Skills', keywords: ['Phonics', 'Classroom management', 'Child safeguarding', 'Storytelling'] }],
      certificates: [
        { name: 'Paediatric First Aid', date: '2022' },
        { name: 'Teacher licence', issuer: 'National Teaching Council', date: '2019' },
      ],
      languages: [
        { language: 'English', fluency: 'Fluent' },
        { language: 'Twi', fluency: 'Native' },
      ],
    },
  },
]

export const cases: TruthCase[] = [
  ...readCases(
    'hana',
    `
number | /work/0 | Run payroll for [[840]] employees in two plants
number | /work/0 | Run payroll for 430 employees in [[four plants]]
scope | /work/0 | [[Introduced]] electronic payslips
title | summary | [[Head of payroll]] for manufacturing firms.
certificate | letter | I am a [[certified public accountant]].
tool | /work/0 | Rewrote the attendance import in [[SAP HR]]
industry | summary | Payroll accountant with experience in manufacturing and [[banking]].
language | letter | My German is [[fluent]].
date | letter | I became a Certified Payroll Specialist in [[2016]].
 | summary | Payroll specialist with eleven years in accounting, certified by the Chamber of Accountants.
 | summary | Detail-oriented payroll professional based in Brno, Czech Republic, looking after 430 employees at two plants.
 | /work/0 | Process monthly pay for 430 staff at two production sites
 | /work/0 | Cut payroll corrections by almost three quarters with a new attendance import
 | /work/0 | File social security and tax reports by the 20th of every month
 | /work/0 | Contributed to the roll-out of electronic pay slips
 | /work/0 | Instruct shift managers on using the attendance system
 | /work/1 | Bookkeeping for eighteen small businesses, including monthly VAT returns
 | /skills/0/keywords | Payroll accounting
 | letter | I like the twentieth of the month: it is the day when every report is in and nobody calls.
 | letter | When I rewrote our attendance import, corrections went from twenty-six a month to seven, and I got my evenings back.
 | letter | After my degree in Economics and Management I kept the books of eighteen small firms for almost three years before I specialised in payroll.
 | letter | I see that Helio Energy is opening a plant near Brno with 300 people. Payroll for two plants is what I do now, in Czech and, when needed, in English.
`,
  ),
  ...readCases(
    'jamal',
    `
tool | /work/0 | Rebuilt the hotel search in [[React]] and TypeScript
percent | /work/0 | Lifted search-to-booking conversion to [[6.4%]]
number | /work/0 | Fixed [[210]] accessibility problems
percent | /work/0 | Introduced component tests with [[98%]] coverage
title | letter | As [[lead frontend developer]] at Coral Booking I rebuilt the search.
degree | summary | Frontend developer with a [[bachelor's degree]] in information technology.
number | /work/1 | Built [[52]] websites for restaurants
scope | /work/0 | [[Manage]] two designers who work in Figma
years_of_experience | summary | Frontend developer with [[twelve years]] of experience.
award | letter | My map of seaweed won a [[Caribbean Tech Award]].
 | summary | Frontend developer from Barbados with seven years of web work, first freelance and now in travel booking.
 | summary | Accessibility-minded JavaScript developer: Vue 3, TypeScript, Playwright and a site at WCAG 2.1 AA.
 | /work/0 | Rewrote hotel search using Vue 3 and TypeScript, raising conversion from search to booking by 1.3 percentage points
 | /work/0 | Increased search-to-booking conversion by over 60%
 | /work/0 | Reduced the heaviest page by two thirds, from 1.9 MB to 640 kB
 | /work/0 | Resolved 120 accessibility issues to reach WCAG 2.1 AA
 | /work/0 | Set up automated component testing (Vitest, Playwright) with 78 percent coverage
 | /work/0 | Collaborate closely with two Figma designers
 | /work/1 | Developed 22 WordPress sites for local restaurants and guest houses, hosting fifteen of them
 | /skills/0/keywords | HTML
 | /skills/0/keywords | JavaScript
 | letter | My first twenty-two websites were for restaurants and guest houses. Most owners wanted bigger photos; I wanted pages that load.
 | letter | On Saturdays I teach HTML at Code Club Bridgetown, and in summer my seaweed map gets some 2,000 visitors a month.
 | letter | For more than four years I have worked on one product at Coral Booking, together with two designers.
 | letter | I have read your style guide twice. Contrast, focus order, captions: you care about the things I care about.
`,
  ),
  ...readCases(
    'grace',
    `
number | /work/0 | Teach a class of [[42]] children aged three to five
title | letter | I have been [[headteacher]] of Sunbird Preschool since 2019.
percent | /work/0 | Raised attendance to [[98%]] through home visits
number | /work/0 | Parents borrow [[160]] books a week from the reading corner
degree | letter | I hold a [[Bachelor of Education]].
certificate | /certificates | [[Montessori Diploma]]
scope | /work/0 | Wrote the phonics plan for [[all schools in the district]]
tenure | summary | Early years teacher with [[eighteen years]] in the classroom.
employer | letter | Before that I taught at [[Ghana International School]].
 | summary | Licensed early years teacher with more than eleven years in preschool and day care.
 | summary | Early childhood educator who combines phonics, storytelling and classroom management; paediatric first aider.
 | /work/0 | Lead a class of 22 three- to five-year-olds together with an assistant
 | /work/0 | Created a reading corner from which families take home sixty books each week
 | /work/0 | Developed a phonics programme adopted by all four classes
 | /work/0 | Improved attendance by nine percentage points by visiting families at home
 | /work/1 | Cared for toddlers and cooked their meals
 | /work/1 | Documented the development of twelve children
 | /skills/0/keywords | Early childhood education
 | letter | Attendance is the first lesson. After I began visiting families at home, it rose from 84 to 93 per cent.
 | letter | I trained at Ashanti College of Education, worked in day care for over four years and have led my own class at Sunbird Preschool since September 2019.
 | letter | Twenty-two children, one assistant and a reading corner: that is my working day, and I would not swap it for an office.
`,
  ),
]
