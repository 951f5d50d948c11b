import { foldWord } from '../../skills/finding/fold-word.ts'

/** Words by which titles of one trade name themselves, a trade a line. Kindred trades that need other papers stay apart. */
const trades = `
chef cook culinary kitchen sous commis cuisine
baker bakery pastry patisserie confectioner
accountant accounting bookkeeper bookkeeping accounts auditor audit
attorney lawyer solicitor barrister counsel advocate
teacher teaching educator instructor lecturer tutor
nurse rn lpn lvn nursing
carer caregiver caretaker
physician doctor gp
recruiter recruiting recruitment sourcer talent
hr personnel
seller salesperson salesman saleswoman salesforce sales
marketer marketing
driver driving chauffeur trucker
courier messenger
waiter waitress
bartender barman barmaid barista mixologist
cashier till checkout
journalist reporter correspondent
writer copywriter author
plumber plumbing pipefitter
carpenter carpentry joiner
welder welding
gardener gardening landscaper
editor editorial
photographer photography
warehouse warehouseman picker packer
logistician logistics
cleaner cleaning housekeeper housekeeping janitor custodian
receptionist reception concierge
secretary secretarial
estate realtor realty
banker banking
trainer fitness gym
farmer farm agronomist agriculture agricultural grower
pharmacist pharmacy
hairdresser barber hairstylist
`

const named = new Map(
  trades
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [first = '', ...others] = line.split(' ').map(foldWord)
      return [first, ...others].map((word) => [word, first] as const)
    }),
)

/** The trade a folded word of a title belongs to (`cook` → `chef`), or the word itself. */
export const tradeOf = (word: string): string => named.get(word) ?? word

export const isTrade = (word: string): boolean => named.has(word)
