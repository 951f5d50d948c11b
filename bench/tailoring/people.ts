// Invented people with résumés as many are written: duties, padding, the same verb again. Any likeness is chance.
import type { ProfileInput } from '#features/profiles/contract.ts'

export const plainPeople: { id: string; facts: ProfileInput }[] = [
  {
    id: 'admin',
    facts: {
      basics: {
        name: 'Dorothy Kemp',
        label: 'Office administrator',
        email: 'dorothy@kemp.example',
        phone: '+44 1632 960200',
        location: { text: 'Derby' },
      },
      work: [
        {
          name: 'Trentside Surveyors',
          position: 'Office Administrator',
          startDate: '2018-03',
          highlights: [
            'Responsible for managing the diaries of 6 surveyors and booking site visits',
            'Duties included preparing invoices, chasing late payments and ordering stationery',
            'Successfully reduced late payments in order to keep cash flow steady, from 45 to 28 days',
            'Utilised Excel and SharePoint on a daily basis',
            'Answer the telephone and greet visitors',
            'Organised the move to a new office, keeping the phones open throughout',
          ],
        },
        {
          name: 'Derwent Dental',
          position: 'Receptionist',
          startDate: '2014-09',
          endDate: '2018-02',
          highlights: [
            'Book appointments and take payments',
            'Handled a wide range of patient questions',
            'Introduced text reminders, cutting missed appointments by 18%',
          ],
        },
      ],
      education: [
        { institution: 'Derby College', studyType: 'NVQ Level 3', area: 'Business Administration', endDate: '2014' },
      ],
      skills: [
        {
          name: 'Misc',
          keywords: ['Microsoft Word', 'microsoft excel', 'SharePoint', 'Invoicing', 'Diary management', 'Sage'],
        },
      ],
    },
  },
  {
    id: 'developer',
    facts: {
      basics: {
        name: 'Imran Siddiqui',
        label: 'Developer',
        email: 'imran@siddiqui.example',
        location: { text: 'Reading' },
        summary: 'Passionate and results-driven developer seeking new challenges.',
      },
      work: [
        {
          name: 'Cloverfield Media',
          position: 'Full Stack Developer',
          startDate: '2020-01',
          highlights: [
            'Responsible for developing the booking platform in React and Node.js',
            'Developed REST APIs used by 3 partner companies',
            'Developed automated tests with Jest, reducing release problems by 35%',
            'Developed an image service in Go and moved it to k8s',
            'Worked with designers in order to simplify the checkout',
            'Tasked with maintaining MySQL databases of 2 million rows',
          ],
        },
        {
          name: 'Brookline Web',
          position: 'Junior Developer',
          startDate: '2017-07',
          endDate: '2019-12',
          highlights: [
            'Build WordPress sites for local shops',
            'Maintained 20 client sites',
            'Was able to cut page load from 6 to 2 seconds',
          ],
        },
      ],
      education: [
        {
          institution: 'University of Surrey',
          studyType: 'BSc',
          area: 'Computing',
          startDate: '2014',
          endDate: '2017',
        },
      ],
      skills: [{ name: 'Technologies', keywords: ['javascript', 'React', 'Node.js', 'Go', 'MySQL', 'Jest', 'Git'] }],
    },
  },
  {
    id: 'care',
    facts: {
      basics: {
        name: 'Blessing Okoro',
        label: 'Support worker',
        email: 'blessing@okoro.example',
        location: { text: 'Swansea' },
      },
      work: [
        {
          name: 'Gower Homes',
          position: 'Senior Support Worker',
          startDate: '2019-05',
          highlights: [
            'Support 8 residents with learning disabilities in daily life',
            'Responsible for training new staff and planning the rota',
            'Gave medication and kept care plans up to date',
            'Took part in a falls project that reduced falls by a quarter',
          ],
        },
        {
          name: 'Mumbles Care',
          position: 'Care Assistant',
          startDate: '2015-02',
          endDate: '2019-04',
          highlights: ['Help residents wash and dress', 'Wrote daily notes', 'Preparation of meals for 20 residents'],
        },
      ],
      education: [
        { institution: 'Gower College', studyType: 'NVQ Level 3', area: 'Health and Social Care', endDate: '2017' },
      ],
      skills: [
        { name: 'Skills', keywords: ['Medication administration', 'Care planning', 'Manual handling', 'First aid'] },
      ],
      certificates: [{ name: 'Emergency First Aid at Work', date: '2023-02' }],
    },
  },
]
