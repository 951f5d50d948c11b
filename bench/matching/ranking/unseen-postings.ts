import type { RankedPosting } from './rate-pair.ts'

/** See `unseen-people.ts`. */
export const unseenPostings: RankedPosting[] = [
  {
    id: 'u1',
    role: 'designer',
    level: 2,
    place: 'London',
    needs: ['user-experience-design', 'figma', 'user-research'],
    text: `Product Designer
Company: Larkmead
Location: London, United Kingdom

What you bring
• 3+ years of UX design
• Figma
• You talk to users: interviews and usability tests`,
  },
  {
    id: 'u2',
    role: 'designer',
    level: 3,
    place: 'remote',
    needs: ['design-systems', 'user-interface-design', 'web-accessibility'],
    text: `Senior UI Designer, Design Systems
Company: Corvine
Remote

Requirements
• 5+ years in interface design
• Design systems at scale
• WCAG`,
  },
  {
    id: 'u3',
    role: 'designer',
    level: 1,
    place: 'Berlin',
    needs: ['graphic-design', 'adobe-photoshop', 'adobe-indesign'],
    text: `Junior Grafikdesigner (m/w/d)
Firma: Plakatwerk
Standort: Berlin, Deutschland

Dein Profil
• Photoshop und InDesign
• Gutes Deutsch`,
  },
  {
    id: 'u4',
    role: 'lawyer',
    level: 3,
    place: 'Austin',
    needs: ['bar-admission', 'contract-law', 'negotiation'],
    text: `Commercial Counsel
Company: Saltlick Software
Location: Austin, TX

Qualifications
• JD and admission to the bar
• 6+ years of experience drafting and negotiating contracts`,
  },
  {
    id: 'u5',
    role: 'lawyer',
    level: 2,
    place: 'Austin',
    needs: ['litigation', 'bar-admission', 'legal-writing'],
    text: `Litigation Associate
Company: Ferris & Boyd LLP
Location: Austin, TX

Requirements
• Licensed attorney with 3 years of litigation
• Legal writing`,
  },
  {
    id: 'u6',
    role: 'lawyer',
    level: 3,
    place: 'London',
    needs: ['data-protection', 'law', 'employment-law'],
    text: `Privacy Counsel
Company: Glasshouse Health
Location: London, United Kingdom

Requirements
• Qualified solicitor
• GDPR
• Some employment law`,
  },
  {
    id: 'u7',
    role: 'data-engineer',
    level: 3,
    place: 'Berlin',
    needs: ['apache-spark', 'python', 'amazon-web-services', 'sql'],
    text: `Senior Data Engineer
Company: Wattfluss
Location: Berlin, Germany

Requirements
• 5+ years of data engineering
• Spark, Python and SQL
• AWS`,
  },
  {
    id: 'u8',
    role: 'data-engineer',
    level: 2,
    place: 'remote',
    needs: ['snowflake', 'etl', 'apache-airflow'],
    text: `Analytics Engineer
Company: Petalbox
Fully remote (Germany)

You have
• 2+ years with Snowflake
• ETL in Airflow or similar`,
  },
  {
    id: 'u9',
    role: 'data-engineer',
    level: 2,
    place: 'Austin',
    needs: ['microsoft-azure', 'azure-data-factory', 'sql'],
    text: `Data Engineer (Azure)
Company: Mesquite Energy
Location: Austin, TX

Requirements
• Azure Data Factory
• SQL Server
• 3 years of experience`,
  },
  {
    id: 'u10',
    role: 'social',
    level: 2,
    place: 'Leeds',
    needs: ['social-work', 'safeguarding', 'case-management'],
    text: `Children's Social Worker
Employer: Calder Borough
Location: Leeds, United Kingdom

Essential
• Social Work England registration
• Child protection
• Managing a caseload`,
  },
  {
    id: 'u11',
    role: 'social',
    level: 2,
    place: 'Leeds',
    needs: ['mental-health', 'crisis-intervention', 'social-work'],
    text: `Mental Health Practitioner
Employer: Aire Trust
Location: Leeds, United Kingdom

Requirements
• Social work background
• Crisis intervention with adults
• Mental health services`,
  },
  {
    id: 'u12',
    role: 'social',
    level: 1,
    place: 'Denver',
    needs: ['youth-work', 'case-management', 'driving-licence'],
    text: `Youth Case Manager
Company: Open Door Denver
Location: Denver, CO

Requirements
• Case management with young people
• Driver's license`,
  },
  {
    id: 'u13',
    role: 'engineer',
    level: 2,
    place: 'Denver',
    needs: ['solidworks', 'gd-and-t', 'mechanical-engineering'],
    text: `Mechanical Engineer
Company: Ridgeline Drones
Location: Denver, CO

Requirements
• BS in Mechanical Engineering
• 3D CAD (SolidWorks), tolerancing
• 3+ years of experience`,
  },
  {
    id: 'u14',
    role: 'engineer',
    level: 2,
    place: 'Austin',
    needs: ['finite-element-analysis', 'ansys', 'mechanical-engineering'],
    text: `FEA Analyst
Company: Girder Works
Location: Austin, TX

Requirements
• Finite element analysis in ANSYS or Abaqus
• Mechanical engineering degree`,
  },
  {
    id: 'u15',
    role: 'engineer',
    level: 3,
    place: 'Leeds',
    needs: ['plc-programming', 'electrical-engineering', 'industrial-automation'],
    text: `Senior Controls Engineer
Company: Wold Automation
Location: Leeds, United Kingdom

Requirements
• PLC programming (Siemens)
• Electrical engineering
• 6+ years in factory automation`,
  },
  {
    id: 'u16',
    role: 'reception',
    level: 1,
    place: 'Austin',
    needs: ['reception', 'customer-service', 'hotel-operations'],
    text: `Hotel Receptionist
Company: Heron House
Location: Austin, TX

Requirements
• Front desk experience
• Friendly customer service
• Opera PMS a plus`,
  },
]
