import { occupations } from './occupation-words.ts'

/** Nouns a job title ends in. Plain forms, matched with an optional plural s. */
export const titleHeads = new Set(
  `${occupations} worker member attendant practitioner professional generalist educator leader
  engineer developer programmer architect designer analyst scientist manager director officer president executive
  administrator coordinator consultant specialist supervisor lead leader head chief founder co-founder cofounder owner partner
  associate assistant accountant auditor bookkeeper controller treasurer nurse doctor physician surgeon pharmacist
  therapist physiotherapist dentist paramedic midwife carer caregiver teacher lecturer professor tutor instructor trainer coach
  headteacher principal researcher technician mechanic electrician plumber carpenter welder machinist operator driver pilot
  planner buyer merchandiser recruiter representative agent broker advisor adviser counsellor counselor attorney lawyer
  solicitor barrister paralegal clerk secretary receptionist cashier barista waiter waitress chef cook baker butcher
  bartender sommelier housekeeper concierge editor writer journalist copywriter reporter translator interpreter producer
  photographer videographer illustrator animator strategist marketer evangelist ambassador tester dispatcher
  picker packer foreman forewoman surveyor estimator inspector librarian curator archivist intern trainee apprentice fellow
  postdoc superintendent underwriter actuary economist statistician biologist chemist physicist geologist volunteer
  freelancer contractor ceo cto cfo coo cio ciso cmo cpo vp svp evp md
  ingenieur entwickler entwicklerin leiter leiterin berater beraterin kaufmann kauffrau fachkraft pfleger pflegerin
  ingenieurin lehrer lehrerin verkaufer verkauferin mitarbeiter sachbearbeiter geschaftsfuhrer meister`
    .trim()
    .split(/\s+/),
)

/** Rank of a title, from its words; the highest word counts. A title with none of them has rank 2. */
// biome-ignore format: a table
export const seniorityRank: Record<string, number> = {
  intern: 0, trainee: 0, apprentice: 0, student: 0, werkstudent: 0, praktikant: 0, junior: 1, jr: 1, assistant: 1, associate: 1,
  'entry-level': 1, senior: 3, sr: 3, lead: 4, leader: 4, staff: 4, principal: 4, supervisor: 4, head: 5, manager: 4, director: 6,
  vp: 7, svp: 8, evp: 8, vice: 7, president: 8, chief: 8, ceo: 9, cto: 9, cfo: 9, coo: 9, cio: 9, cmo: 9, cpo: 9, ciso: 9, founder: 9,
  'co-founder': 9, cofounder: 9, owner: 9, partner: 7, executive: 5, fellow: 5, deputy: 4, distinguished: 5, leiter: 5, leiterin: 5,
  geschaftsfuhrer: 9, master: 3, chartered: 3, graduate: 1, interim: 3, acting: 3, purser: 3, foreman: 4, superintendent: 5,
  headteacher: 5, dean: 6, captain: 4, bosun: 3,
}

/** Title heads that stand for one another. */
export const sameHeads: string[][] = [
  ['engineer', 'developer', 'programmer', 'coder'],
  ['advisor', 'adviser', 'consultant'],
  ['supervisor', 'foreman', 'forewoman'],
  ['cook', 'chef'],
  ['teacher', 'instructor', 'tutor'],
  ['carer', 'caregiver'],
  ['lawyer', 'attorney', 'solicitor'],
  ['founder', 'co-founder', 'cofounder'],
  ['doctor', 'physician'],
  ['waiter', 'waitress'],
  ['head', 'lead', 'leader'],
  ['supervisor', 'lead', 'leader'],
  ['educator', 'teacher', 'lecturer', 'tutor', 'trainer', 'instructor'],
  ['trainer', 'instructor'],
  ['guide', 'leader'],
  ['manager', 'head'],
  ['physiotherapist', 'therapist'],
  ['salesperson', 'salesman', 'saleswoman', 'seller'],
  ['vet', 'veterinarian'],
  ['member', 'attendant', 'steward', 'stewardess'],
  ['author', 'writer'],
  ['journalist', 'reporter', 'correspondent'],
  ['optician', 'optometrist'],
  ['dietitian', 'dietician', 'nutritionist'],
  ['counsellor', 'counselor'],
  ['jeweller', 'jeweler'],
  ['labourer', 'laborer'],
  ['baker', 'patissier'],
  ['hairdresser', 'stylist', 'hairstylist'],
  ['postman', 'courier'],
  ['builder', 'bricklayer', 'mason'],
  ['seafarer', 'sailor', 'seaman'],
  ['officer', 'mate'],
  ['archaeologist', 'archeologist'],
  ['caretaker', 'janitor', 'custodian'],
  ['translator', 'linguist'],
]
