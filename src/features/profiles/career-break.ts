/** What stands for a time away from work where a title would stand: `Career break`, `Parental leave`, `Elternzeit`. */
const away =
  /^(?:(?:planned|family|personal|full[- ]time)\s+)*(?:career (?:break|gap|pause)|career sabbatical|sabbatical(?: (?:leave|year))?|gap year|break from work|time (?:off|away|out)\b|(?:maternity|paternity|parental|family|medical|sick|adoption|carer['’]?s?|caring|caregiving) (?:leave|break)|family care|full[- ]time (?:parent|carer|caregiver)|stay[- ]at[- ]home (?:parent|mother|father|mum|mom|dad)|caring for\b|elternzeit|auszeit|sabbatjahr|familienzeit|cong[ée] (?:parental|sabbatique|maternit[ée])|pause professionnelle|excedencia|a[ñn]o sab[áa]tico|licen[çc]a (?:maternidade|parental)|congedo parentale|loopbaanonderbreking|ouderschapsverlof)/iu

/**
 * Whether an entry of `work` is a time away from work. It fills a gap, and counts neither as years of experience nor as a
 * post one has held.
 */
export const isCareerBreak = ({
  position,
  name,
}: {
  position?: string | undefined
  name?: string | undefined
}): boolean => away.test((position ?? name ?? '').trim())
