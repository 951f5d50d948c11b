import type { RankedPosting } from './rate-pair.ts'

export const careAndPeoplePostings: RankedPosting[] = [
  {
    id: 'c1',
    role: 'nurse',
    level: 2,
    place: 'Austin',
    needs: ['registered-nurse', 'intensive-care', 'acls', 'bls'],
    text: `Registered Nurse - ICU
Company: Travis Creek Medical Center
Location: Austin, TX
$38 - $52 per hour

Requirements
• Current RN license
• 2+ years of experience in critical care
• ACLS and BLS certification`,
  },
  {
    id: 'c2',
    role: 'nurse',
    level: 2,
    place: 'Denver',
    needs: ['registered-nurse', 'dialysis', 'bls'],
    text: `Dialysis RN
Company: Rocky Renal
Location: Denver, CO

Requirements
• RN
• One year of dialysis experience
• BLS`,
  },
  {
    id: 'c3',
    role: 'nurse',
    level: 3,
    place: 'Austin',
    needs: ['registered-nurse', 'medical-surgical-nursing', 'team-management', 'epic-ehr'],
    text: `Charge Nurse, Med-Surg
Company: Hill Country Hospital
Location: Austin, TX

Requirements
• Registered nurse with 5+ years of experience
• Med-surg background
• Supervision of staff; charting in Epic`,
  },
  {
    id: 'c4',
    role: 'nurse',
    level: 1,
    place: 'Leeds',
    needs: ['nursing', 'patient-care', 'medication-administration'],
    text: `Staff Nurse (newly qualified welcome)
Company: Airedale Care
Location: Leeds, United Kingdom

Requirements
• NMC PIN
• Patient care and medication administration`,
  },
  {
    id: 'c5',
    role: 'carer',
    level: 1,
    place: 'Austin',
    needs: ['personal-care', 'patient-care', 'vital-signs'],
    text: `Nursing Assistant (CNA)
Company: Bluebonnet Living
Location: Austin, TX

Requirements
• CNA
• Patient care: bathing and dressing, vital signs`,
  },
  {
    id: 'c6',
    role: 'carer',
    level: 1,
    place: 'Leeds',
    needs: ['support-work', 'personal-care', 'driving-licence'],
    text: `Care Assistant
Company: Kindheart
Location: Leeds, United Kingdom

Requirements
• Personal care of older people in their homes
• Full UK driving licence`,
  },
  {
    id: 'c7',
    role: 'teacher',
    level: 2,
    place: 'Leeds',
    needs: ['qualified-teacher-status', 'primary-education', 'lesson-planning'],
    text: `Primary School Teacher (KS2)
Employer: Ings Beck Academy
Location: Leeds, United Kingdom

Person specification
• QTS
• Experience of teaching KS2
• Excellent lesson planning`,
  },
  {
    id: 'c8',
    role: 'teacher',
    level: 2,
    place: 'Leeds',
    needs: ['special-education', 'classroom-management', 'qualified-teacher-status', 'safeguarding'],
    text: `SEND Teacher
Employer: Thornfield School
Location: Leeds, United Kingdom

Essential
• Qualified teacher status
• Work with children with special educational needs
• Behaviour management; safeguarding`,
  },
  {
    id: 'c9',
    role: 'teacher',
    level: 3,
    place: 'London',
    needs: ['secondary-education', 'mathematics', 'qualified-teacher-status'],
    text: `Head of Mathematics
Employer: Southbank High
Location: London, United Kingdom

Requirements
• QTS and five years of secondary school teaching
• Degree in mathematics`,
  },
  {
    id: 'c10',
    role: 'teacher',
    level: 1,
    place: 'Austin',
    needs: ['early-childhood-education', 'child-development', 'first-aid-certificate'],
    text: `Preschool Teacher
Company: Little Pecan
Location: Austin, TX

Requirements
• Early childhood education
• First Aid/CPR
• Knowledge of child development`,
  },
  {
    id: 'c11',
    role: 'hr',
    level: 2,
    place: 'London',
    needs: ['human-resources', 'employee-relations', 'employment-law', 'cipd'],
    text: `HR Advisor
Company: Greyfriars Group
Location: London, United Kingdom

Requirements
• CIPD Level 5
• 2+ years of HR experience with employee relations
• Up-to-date employment law`,
  },
  {
    id: 'c12',
    role: 'hr',
    level: 2,
    place: 'remote',
    needs: ['recruitment', 'sourcing-candidates', 'applicant-tracking-systems'],
    text: `Talent Acquisition Partner
Company: Brightmoor
Remote, United Kingdom

Requirements
• End-to-end recruitment, 3+ years
• Sourcing candidates on LinkedIn
• An applicant tracking system`,
  },
  {
    id: 'c13',
    role: 'hr',
    level: 3,
    place: 'Berlin',
    needs: ['employment-law', 'human-resources', 'german'],
    text: `Senior HR Business Partner (m/w/d)
Unternehmen: Havelwerk
Standort: Berlin, Deutschland

Anforderungen
• Mindestens 5 Jahre Erfahrung im Personalwesen
• Arbeitsrecht
• Deutsch fließend`,
  },
  {
    id: 'c14',
    role: 'office',
    level: 1,
    place: 'London',
    needs: ['administrative-support', 'microsoft-office', 'diary-management'],
    text: `Office Administrator
Company: Penrose Legal
Location: London, United Kingdom

Requirements
• Administrative support, diary management
• Microsoft Office`,
  },
  {
    id: 'c15',
    role: 'marketing',
    level: 2,
    place: 'London',
    needs: ['search-engine-optimisation', 'google-ads', 'google-analytics'],
    text: `Performance Marketing Manager
Company: Sablewick
Location: London, United Kingdom

Requirements
• 3+ years of experience in digital marketing
• SEO, Google Ads
• Google Analytics`,
  },
  {
    id: 'c16',
    role: 'marketing',
    level: 2,
    place: 'remote',
    needs: ['content-marketing', 'copywriting', 'email-marketing', 'hubspot'],
    text: `Content Marketing Manager
Company: Inkberry
Remote

Requirements
• Content strategy and copywriting
• E-mail campaigns in HubSpot
• 3+ years`,
  },
  {
    id: 'c17',
    role: 'marketing',
    level: 3,
    place: 'London',
    needs: ['brand-management', 'market-research', 'advertising'],
    text: `Senior Brand Manager
Company: Oat & Ivy
Location: London, United Kingdom

Requirements
• 6+ years of experience in brand management
• Market research
• Advertising agencies`,
  },
]
