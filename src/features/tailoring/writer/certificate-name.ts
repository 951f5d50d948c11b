/** `First Aid` needs the word; `RTITB Reach Truck Licence` has one. */
export const certificateName = (name: string): string =>
  /\b(?:certificate|licen[cs]e|card|registration|diploma|belt|award|regulations|degree)\b/iu.test(name)
    ? name
    : `${name} certificate`
