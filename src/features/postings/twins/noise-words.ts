/** Ends of company names that say the legal form only. */
export const legalForms = new Set(
  'inc incorporated llc ltd limited plc corp corporation co company gmbh mbh ag kg kgaa se ug ohg sa sas sarl spa srl bv nv ab as asa oy oyj aps sl slu lda pvt pte pty kk the group holding holdings'.split(
    ' ',
  ),
)

/** Words in titles that do not tell two jobs apart. */
export const titleNoise = new Set(
  'a an and or of for in at the to with remote hybrid onsite full part time fulltime parttime permanent all genders gender m f d w x'.split(
    ' ',
  ),
)
