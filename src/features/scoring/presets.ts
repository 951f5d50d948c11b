// Industry presets: which sections a field expects, what it searches for, what it weighs. Data, versioned with the weights.
import { z } from 'zod'
import type { SectionName } from './measure/measure-sections.ts'
import type { PartWeights } from './weights.ts'

export const PresetId = z.enum([
  'general',
  'tech',
  'data',
  'finance',
  'healthcare',
  'education',
  'sales-marketing',
  'design',
  'legal',
  'trades-manufacturing',
  'hospitality',
  'executive',
  'academic',
  'public-sector',
  'graduate',
])
export type PresetId = z.infer<typeof PresetId>

export interface Preset {
  id: PresetId
  name: string
  /** One sentence for the person who chooses. */
  about: string
  sections: readonly SectionName[]
  /** Used when neither a posting nor a known role gives keywords. Aliases follow after `/`. */
  keywords: readonly string[]
  /** Absent: the published weights. */
  weights?: PartWeights
}

const five: readonly SectionName[] = ['contact', 'summary', 'experience', 'education', 'skills']
const weigh = (
  compatibility: number,
  keywords: number,
  achievements: number,
  formatting: number,
  progression: number,
  completeness: number,
  fit: number,
): PartWeights => ({
  compatibility: compatibility / 100,
  keywords: keywords / 100,
  achievements: achievements / 100,
  formatting: formatting / 100,
  progression: progression / 100,
  completeness: completeness / 100,
  fit: fit / 100,
})
const list = (keywords: string): readonly string[] => keywords.split('; ')

export const presets: readonly Preset[] = [
  { id: 'general', name: 'General', about: 'The published formula, for any field.', sections: five, keywords: [] },
  {
    id: 'tech',
    name: 'Technology',
    about: 'Named technologies and work that can be looked at count for more.',
    sections: [...five, 'links'],
    keywords: list(
      'API/APIs/REST; testing/tests; CI/CD; cloud/AWS/Azure/GCP; SQL/database/databases; Git/GitHub; Docker/Kubernetes/containers; performance/latency; security; architecture/system design; code review/code reviews; monitoring/observability; agile/Scrum; Python/Java/JavaScript/TypeScript/Go/C#/C++; documentation; deployment/deployed/release/releases',
    ),
    weights: weigh(15, 20, 25, 12, 13, 10, 5),
  },
  {
    id: 'data',
    name: 'Data and analytics',
    about: 'Methods, tools and the decisions they changed.',
    sections: [...five, 'projects'],
    keywords: list(
      'SQL; Python/R; statistics/statistical; machine learning; dashboards/dashboard; Excel; Tableau/Power BI/Looker; experiments/A/B testing; forecasting/forecast; data quality/data cleaning; pipelines/pipeline/ETL; stakeholders; model/models; visualisation/visualization; cloud/AWS/Azure/GCP; metrics/KPIs',
    ),
    weights: weigh(15, 20, 27, 11, 12, 10, 5),
  },
  {
    id: 'finance',
    name: 'Finance and accounting',
    about: 'Exact figures, controls and qualifications.',
    sections: [...five, 'certificates'],
    keywords: list(
      'budget/budgets/budgeting; forecast/forecasting; financial statements; audit/audits; reconciliation/reconciled; compliance; risk; Excel; GAAP/IFRS; tax/taxes; variance; P&L/profit; cash flow; ERP/SAP/Oracle; reporting; controls/internal controls',
    ),
    weights: weigh(15, 17, 27, 14, 13, 10, 4),
  },
  {
    id: 'healthcare',
    name: 'Healthcare',
    about: 'Licences and settings first; figures are rarer and weigh less.',
    sections: [...five, 'certificates'],
    keywords: list(
      'patients/patient/patient care; assessment/assessments; documentation/charting; EHR/EMR/Epic; medication/medications; infection control; safety; care plans/care plan; BLS/ACLS/CPR; multidisciplinary/interdisciplinary; education/patient education; emergency/acute; treatment/treatments; licence/license/licensed; quality; families/family',
    ),
    weights: weigh(15, 18, 18, 15, 15, 14, 5),
  },
  {
    id: 'education',
    name: 'Education',
    about: 'Teaching, qualifications and what pupils gained.',
    sections: [...five, 'certificates'],
    keywords: list(
      'students/pupils; curriculum; lessons/lesson plans; assessment/assessments; classroom; parents/families; special needs/SEN/IEP; literacy/reading; technology; training/workshops; certification/licence/certificate; collaboration/collaborated; behaviour/behavior; progress; differentiated/differentiation; activities',
    ),
    weights: weigh(15, 16, 20, 15, 16, 13, 5),
  },
  {
    id: 'sales-marketing',
    name: 'Sales and marketing',
    about: 'Results in figures weigh most.',
    sections: five,
    keywords: list(
      'sales; revenue; targets/quota; customers/clients; CRM/Salesforce/HubSpot; campaigns/campaign; pipeline/leads; negotiation/negotiated; market/market research; social media; SEO/SEM; brand/branding; conversion/conversions; budget; growth; presentations',
    ),
    weights: weigh(13, 15, 32, 12, 14, 9, 5),
  },
  {
    id: 'design',
    name: 'Design and creative',
    about: 'A portfolio is expected; the file itself still has to be readable.',
    sections: [...five, 'links'],
    keywords: list(
      'Figma/Sketch; Adobe/Photoshop/Illustrator/InDesign; user research/research; prototypes/prototyping/wireframes; typography; branding/brand; design system/design systems; accessibility; layout; campaign/campaigns; clients; usability/usability testing; concept/concepts; web/mobile; illustration/photography/video; feedback',
    ),
    weights: weigh(17, 17, 22, 14, 13, 12, 5),
  },
  {
    id: 'legal',
    name: 'Legal',
    about: 'Admissions, matters and precise wording.',
    sections: [...five, 'certificates'],
    keywords: list(
      'litigation; contracts/contract; legal research/research; drafting/drafted; negotiation/negotiated; compliance; clients/client; court/trial/hearings; due diligence; regulatory/regulations; corporate; intellectual property; motions/pleadings/briefs; bar/admitted; advice/advised; disputes/arbitration',
    ),
    weights: weigh(15, 17, 20, 17, 15, 12, 4),
  },
  {
    id: 'trades-manufacturing',
    name: 'Trades and manufacturing',
    about: 'Tickets, machines and safe work; short résumés are normal.',
    sections: ['contact', 'experience', 'education', 'skills', 'certificates'],
    keywords: list(
      'safety; maintenance; installation/installed; repair/repairs/repaired; quality/quality control; machines/machine/machinery; inspection/inspections; tools/equipment; blueprints/drawings/schematics; troubleshooting; production; licence/license/certified; assembly; welding/wiring/plumbing/CNC; inventory; training/trained',
    ),
    weights: weigh(16, 18, 20, 14, 14, 14, 4),
  },
  {
    id: 'hospitality',
    name: 'Hospitality and service',
    about: 'Guests, shifts and pace.',
    sections: ['contact', 'summary', 'experience', 'skills', 'languages'],
    keywords: list(
      'guests/customers; service/customer service; team/staff; food safety/HACCP/hygiene; menu/kitchen/bar; reservations/bookings; cash/POS; scheduling/shifts; inventory/stock; training/trained; complaints; events/banquets; sales/upselling; cleanliness; suppliers/vendors; quality',
    ),
    weights: weigh(16, 17, 22, 14, 15, 12, 4),
  },
  {
    id: 'executive',
    name: 'Executive',
    about: 'Scope, growth and outcomes; the path upwards weighs more.',
    sections: five,
    keywords: list(
      'strategy/strategic; growth; revenue; P&L/profit and loss; board; transformation; team/teams/organisation/organization; budget/budgets; acquisition/acquisitions/M&A; stakeholders/investors; operations; market/markets; partnerships; governance; leadership/led; international/global',
    ),
    weights: weigh(12, 13, 32, 11, 19, 8, 5),
  },
  {
    id: 'academic',
    name: 'Academic',
    about: 'Publications and teaching are expected; length is judged more gently by a smaller weight.',
    sections: ['contact', 'experience', 'education', 'publications', 'awards'],
    keywords: list(
      'research; publications/published; teaching/taught; supervised/supervision; grants/funding; conferences/conference; methods; data/data analysis; peer review/reviewer; laboratory/lab/fieldwork; collaboration; students; PhD/doctorate/doctoral; presentations/talks; curriculum/course; theory/analysis',
    ),
    weights: weigh(15, 18, 20, 8, 17, 17, 5),
  },
  {
    id: 'public-sector',
    name: 'Public sector',
    about: 'Duties against a scheme: completeness and wording from the announcement.',
    sections: [...five, 'languages'],
    keywords: list(
      'policy/policies; stakeholders; legislation/regulations/regulation; public; compliance; reports/reporting; programme/program; budget/grants; research/analysis; consultation; evaluation; procurement; training; community/citizens; briefings/briefing; administration',
    ),
    weights: weigh(15, 20, 18, 14, 15, 14, 4),
  },
  {
    id: 'graduate',
    name: 'Graduate and first job',
    about: 'Projects and studies stand in for a career; the path upwards weighs little.',
    sections: ['contact', 'summary', 'education', 'skills', 'projects'],
    keywords: list(
      'project/projects; team/teamwork; research; analysis; presentation/presentations/presented; internship/intern; course/coursework; volunteer/volunteering; communication; Excel/PowerPoint; organised/organized; languages; problem solving/solved; society/club; tutoring/tutored; award/scholarship',
    ),
    weights: weigh(17, 18, 25, 17, 5, 13, 5),
  },
]

export function findPreset(id: string | undefined): Preset {
  return presets.find((preset) => preset.id === id) ?? presets[0]!
}
