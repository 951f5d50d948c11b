import type { RankedPosting } from './rate-pair.ts'

export const tradeAndMoneyPostings: RankedPosting[] = [
  {
    id: 'm1',
    role: 'accountant',
    level: 3,
    place: 'Berlin',
    needs: ['datev', 'hgb', 'month-end-close', 'german'],
    text: `Bilanzbuchhalter (m/w/d)
Unternehmen: Eichkamp Immobilien
Standort: Berlin, Deutschland
65.000 € bis 75.000 € im Jahr

Ihr Profil
• Mindestens 5 Jahre Berufserfahrung in der Finanzbuchhaltung
• Monats- und Jahresabschluss nach HGB
• DATEV
• Deutsch`,
  },
  {
    id: 'm2',
    role: 'accountant',
    level: 2,
    place: 'Berlin',
    needs: ['accounts-payable', 'sap', 'english'],
    text: `Accounts Payable Specialist
Company: Nordlicht Solar
Location: Berlin, Germany

Requirements
• 2+ years of experience in accounts payable
• SAP
• Business fluent English`,
  },
  {
    id: 'm3',
    role: 'accountant',
    level: 3,
    place: 'Austin',
    needs: ['cpa', 'us-gaap', 'month-end-close', 'netsuite'],
    text: `Senior Accountant
Company: Armadillo Foods
Location: Austin, TX

Requirements
• CPA
• US GAAP, month-end close
• NetSuite
• 5+ years of experience`,
  },
  {
    id: 'm4',
    role: 'accountant',
    level: 1,
    place: 'London',
    needs: ['bookkeeping', 'xero', 'vat'],
    text: `Assistant Bookkeeper
Company: Marlowe & Finch
Location: London, United Kingdom

Requirements
• Bookkeeping in Xero
• VAT returns
• AAT student welcome`,
  },
  {
    id: 'm5',
    role: 'chef',
    level: 3,
    place: 'Lyon',
    needs: ['menu-planning', 'food-safety', 'kitchen-management', 'french'],
    text: `Chef de cuisine (H/F)
Entreprise : Bouchon des Halles
Lieu : Lyon, France

Profil recherché
• 5 ans d’expérience en cuisine
• Élaboration des menus, hygiène alimentaire (HACCP)
• Gestion de la brigade : kitchen management
• Français courant`,
  },
  {
    id: 'm6',
    role: 'chef',
    level: 3,
    place: 'London',
    needs: ['fine-dining', 'food-cost-control', 'menu-planning', 'food-safety'],
    text: `Head Chef, fine dining
Company: The Gilded Thrush
Location: London, United Kingdom

Requirements
• 6+ years of experience in fine dining
• Menu planning and food costing
• Food safety`,
  },
  {
    id: 'm7',
    role: 'chef',
    level: 1,
    place: 'Austin',
    needs: ['food-preparation', 'food-safety', 'knife-skills'],
    text: `Prep Cook
Company: Smoke & Ember
Location: Austin, TX
$17 - $19 per hour

Requirements
• Food prep and knife skills
• Food handler card`,
  },
  {
    id: 'm8',
    role: 'restaurant',
    level: 2,
    place: 'Lyon',
    needs: ['restaurant-management', 'food-safety', 'team-management', 'french'],
    text: `Responsable de restaurant
Entreprise : Cantine Verte
Lieu : Lyon, France

Profil
• 3 ans d’expérience en restauration
• Management d’équipe
• HACCP
• Français`,
  },
  {
    id: 'm9',
    role: 'electrician',
    level: 2,
    place: 'Denver',
    needs: ['journeyman-electrician', 'electrical-installation', 'building-codes', 'blueprint-reading'],
    text: `Commercial Electrician
Company: Mile High Power
Location: Denver, CO
$32 - $40 per hour

Requirements
• Journeyman license
• Conduit, wiring and NEC
• Reads blueprints`,
  },
  {
    id: 'm10',
    role: 'electrician',
    level: 2,
    place: 'Denver',
    needs: ['solar-installation', 'working-at-height', 'power-tools'],
    text: `Solar Installer
Company: Sunridge
Location: Denver, CO

Requirements
• Experience installing solar panels
• Working at heights
• Power tools`,
  },
  {
    id: 'm11',
    role: 'electrician',
    level: 3,
    place: 'Leeds',
    needs: ['electrical-testing', 'building-codes', 'jib-gold-card'],
    text: `Electrical Supervisor
Company: Ridings Mechanical
Location: Leeds, United Kingdom

Requirements
• 18th Edition
• Inspection and testing
• ECS card`,
  },
  {
    id: 'm12',
    role: 'plumber',
    level: 2,
    place: 'Denver',
    needs: ['plumbing', 'licensed-plumber', 'blueprint-reading'],
    text: `Plumber
Company: Clearwater Services
Location: Denver, CO

Requirements
• Journeyman plumber
• Pipe fitting
• Blueprint reading`,
  },
  {
    id: 'm13',
    role: 'warehouse',
    level: 1,
    place: 'Denver',
    needs: ['warehousing', 'forklift-operation', 'inventory-management'],
    text: `Warehouse Associate
Company: Fieldpack
Location: Denver, CO
$19 per hour

Requirements
• Order picking and packing
• Forklift
• Inventory counts`,
  },
  {
    id: 'm14',
    role: 'warehouse',
    level: 3,
    place: 'Denver',
    needs: ['warehousing', 'team-management', 'warehouse-management-systems'],
    text: `Warehouse Supervisor
Company: Crestline Foods
Location: Denver, CO

Requirements
• 5+ years of warehouse experience
• Supervision of 20 staff
• A warehouse management system`,
  },
  {
    id: 'm15',
    role: 'driver',
    level: 1,
    place: 'Denver',
    needs: ['driving', 'cdl', 'shipping-and-receiving'],
    text: `Delivery Driver (CDL)
Company: Larimer Freight
Location: Denver, CO

Requirements
• CDL Class A
• Truck driving, loading and unloading`,
  },
  {
    id: 'm16',
    role: 'sales',
    level: 3,
    place: 'London',
    needs: ['saas-sales', 'salesforce', 'negotiation', 'account-management'],
    text: `Enterprise Account Executive
Company: Cloudharrow
Location: London, United Kingdom

Requirements
• 5+ years of SaaS sales
• Salesforce
• Negotiation with procurement; key account management`,
  },
  {
    id: 'm17',
    role: 'sales',
    level: 1,
    place: 'remote',
    needs: ['sales-prospecting', 'crm', 'sales'],
    text: `Sales Development Representative
Company: Tallyhoop
Remote, United Kingdom

Requirements
• Cold calling and prospecting
• Any CRM
• 0-2 years of experience in sales`,
  },
  {
    id: 'm18',
    role: 'sales',
    level: 2,
    place: 'Austin',
    needs: ['pharmaceutical-sales', 'territory-management', 'driving-licence'],
    text: `Pharmaceutical Sales Representative
Company: Medra
Location: Austin, TX

Requirements
• 2+ years of medical sales
• Territory management
• Valid driver's license`,
  },
]
