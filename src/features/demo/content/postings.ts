// Invented postings of invented employers: what they have in common with real ones is their shape.
import type { Stage } from '#features/applications/contract.ts'

export type DemoPosting = { text: string; stage?: Stage; notes?: string }

const posting = (
  title: string,
  company: string,
  place: string,
  about: string,
  asks: string[],
  nice: string[],
  pay = '',
) =>
  `${title}
${company} · ${place}

About the role
${about}

Requirements
${asks.map((line) => `- ${line}`).join('\n')}

Nice to have
${nice.map((line) => `- ${line}`).join('\n')}
${pay && `\n${pay}\n`}`

export const demoPostings: DemoPosting[] = [
  {
    text: posting(
      'Lead Product Designer',
      'Northwind Parcel',
      'Copenhagen, Denmark (hybrid)',
      'You will own the design of the app that moves parcels for two million people, from research to release.',
      [
        '6+ years of experience in product design',
        'Strong Figma skills and experience with design systems',
        'User research and usability testing',
        'Experience with accessibility (WCAG)',
      ],
      ['React', 'SQL'],
      'We offer 640,000 – 720,000 DKK a year.',
    ),
  },
  {
    text: posting(
      'Senior UX Designer',
      'Eastgate Health',
      'Remote, Europe',
      'You will design booking and follow-up for a network of clinics, together with nurses and patients.',
      [
        '5+ years in UX or product design',
        'User research with vulnerable groups',
        'Prototyping in Figma',
        'Accessibility',
      ],
      ['Service design', 'Design systems'],
    ),
  },
  {
    stage: 'saved',
    notes: 'Their portal shows the kind of forms I like to untangle.',
    text: posting(
      'Product Designer, Public Services',
      'Fjordkommune Digital',
      'Oslo, Norway (hybrid)',
      'You will make applying for childcare, housing and permits something that takes minutes.',
      ['Experience in the public sector', 'Accessibility to WCAG 2.1 AA', 'User research', 'Figma'],
      ['HTML and CSS', 'Norwegian'],
    ),
  },
  {
    stage: 'drafting',
    text: posting(
      'Design System Lead',
      'Bluegate Software',
      'Berlin, Germany (remote possible)',
      'You will lead the design system that forty product teams build with, and the people who keep it.',
      ['Experience leading a design system', 'Figma and React', 'Strong communication', 'Mentoring designers'],
      ['TypeScript', 'Storybook'],
    ),
  },
  {
    stage: 'applied',
    notes: 'Sent through their site. Grace knows the head of design.',
    text: posting(
      'Senior Product Designer',
      'Meridian Rail',
      'Stockholm, Sweden',
      'You will design how people find and buy journeys across five countries and nine operators.',
      ['5+ years of product design', 'Figma', 'Usability testing', 'Design systems'],
      ['Swedish', 'SQL'],
    ),
  },
  {
    stage: 'screening',
    text: posting(
      'Product Designer, Growth',
      'Lumen Energy',
      'Remote, Nordics',
      'You will design how households switch to a fair tariff, and measure whether it worked.',
      ['4+ years of product design', 'Experiments and A/B testing', 'Figma', 'SQL'],
      ['React', 'Copywriting'],
    ),
  },
  {
    stage: 'interviewing',
    notes: 'Second round: a whiteboard exercise about returns.',
    text: posting(
      'Staff Product Designer',
      'Harbour & Vine',
      'Copenhagen, Denmark',
      'You will set the direction of design for a marketplace of 900 growers and the kitchens that buy from them.',
      ['8+ years of product design', 'Leading designers', 'User research', 'Design systems'],
      ['Marketplaces', 'Danish'],
    ),
  },
  {
    stage: 'offer',
    text: posting(
      'Lead Designer, Logistics Platform',
      'Quayside Freight',
      'Gothenburg, Sweden (hybrid)',
      'You will lead design for planners who move two thousand containers a day.',
      ['Logistics experience', 'Design systems', 'User research', 'Figma'],
      ['Swedish', 'Data visualisation'],
      'We offer 66,000 – 74,000 SEK a month.',
    ),
  },
  {
    stage: 'rejected',
    notes: 'They wanted somebody who writes native mobile code.',
    text: posting(
      'Product Designer, Mobile',
      'Pocketfield Bank',
      'Helsinki, Finland',
      'You will design a banking app used every day, together with iOS and Android engineers.',
      ['5+ years of mobile design', 'Swift or Kotlin', 'Figma', 'Accessibility'],
      ['Finnish'],
    ),
  },
  {
    stage: 'withdrawn',
    text: posting(
      'UX Researcher',
      'Open Atlas Foundation',
      'Remote, worldwide',
      'You will find out how volunteers map places that maps forget.',
      ['3+ years of user research', 'Surveys and interviews', 'Quantitative methods'],
      ['Cartography', 'Python'],
    ),
  },
  {
    stage: 'accepted',
    notes: 'The summer between the two jobs.',
    text: posting(
      'Design Mentor, Summer School',
      'Northern Design School',
      'Malmö, Sweden',
      'You will guide eight students through four weeks of real projects for real clients.',
      ['Mentoring designers', 'Prototyping', 'Strong communication'],
      ['Teaching experience'],
    ),
  },
]
