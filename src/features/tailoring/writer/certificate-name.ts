/** `First Aid` needs the word; `RTITB Reach Truck Licence` has one. */
export const certificateName = (name: string): string =>
  /\b(?:certificate|licen[cs]e|card|registration|diploma|belt|award|regulations|degree)\b/iu.test(name)
    ? name
    : `${name} certificate`

/** Who may work as a nurse is licensed; nobody holds a “Registered Nurse certificate”. */
export const isProfession = (name: string): boolean => profession.test(name)

const profession =
  /^(?:(?:registered|licensed|practical|vocational|advanced practice)\s+)*(?:nurse|nurse practitioner|pharmacist|physician|electrician|plumber|attorney|midwife|social worker|RN|LPN|LVN)$/iu
