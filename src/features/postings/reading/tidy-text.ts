// Pages stripped of their tags glue a heading or a sentence to the next: "Qualifications8+ years", "in the team.You will".
const gluedHeading =
  /\b((?:Key |Basic |Minimum |Preferred |Required |Your |Core |Main )?(?:Qualifications|Requirements|Responsibilities|Benefits|You Have|You Will|You Are|About Us|About the Role|About You|What You.ll Do|What We Offer)):?(?=[A-Z0-9•][\w+]*\s)/g
const gluedSentence =
  /(?<!\b(?:[Nn]ode|[Aa]sp|[Vv]ue|[Rr]eact|[Nn]ext|[Bb]ooking|[Ss]ocket))(?<=[a-z]{3}|\))([.!?])([A-Z][a-z’']+\s)/g

/** Line ends, blanks and invisible characters made plain. Spans refer to the result. */
export function tidyText(raw: string): string {
  return raw
    .replace(/\r\n?/g, '\n')
    .replace(/[\u00a0\u2007\u202f\t]/g, ' ')
    .replace(/[\u200b-\u200d\ufeff\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '')
    .replace(/ {3,}/g, '  ')
    .replace(/ {1,2}$/gm, '')
    .replace(gluedHeading, '$1:\n')
    .replace(gluedSentence, '$1 $2')
    .replace(/\n{4,}/g, '\n\n\n')
    .trim()
}
