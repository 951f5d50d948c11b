export type Slot =
  | 'label'
  | 'city'
  | 'employer'
  | 'title'
  | 'Title'
  | 'from'
  | 'employer2'
  | 'title2'
  | 'from2'
  | 'to2'
  | 'degree'
  | 'area'
  | 'school'
  | 'graduated'
  | 'certificate'
  | 'certified'
  | 'award'
  | 'awarder'
  | 'awarded'
  | 'tongue'
  | 'tongue2'
  | 'years'
  | 'fewer'
  | 'skill'
  | 'skill2'
  | 'skill3'
  | 'line'
  | 'line2'

type Form = { at: string; form: string; plants: Slot[] }
/** `at | sentence | slots planted in turn`; `{a title}` takes its article, `{label/}` is written small. */
export const forms: Form[] = `
summary | {label} with {years} years of experience, most recently at {employer}. | label years employer
summary | {label} based in {city}. | label
summary | {city}-based {label/} with a background at {employer2} and {employer}. | employer2
summary | Experienced {title}, previously {title2}. | title title2
summary | Currently {title} at {employer}, before that {title2} at {employer2}. | title title2 employer2
summary | {Title} at {employer} since {from}. | Title from
summary | {label} who has worked for {employer} and {employer2}. | employer employer2
summary | {label} with more than {fewer} years in the profession. | fewer
summary | Over {fewer} years of professional experience, now as {title}. | fewer title
summary | {degree} in {area} from {school}. | degree area school
summary | {label} with {a degree} in {area}. | area
summary | {area} graduate working as {title}. | area
summary | {label}, educated at {school}. | school
summary | {label} holding the {certificate}. | certificate
summary | {label}; {certificate}, {certified}. | certificate certified
summary | Holder of the {certificate} since {certified}. | certificate certified
summary | {label} skilled in {skill/}, {skill2/} and {skill3/}. | skill skill3
summary | Strengths: {skill/}, {skill2/}, {skill3/}. | skill2
summary | Works confidently with {skill} and {skill2}. | skill
summary | {label} with a solid grounding in {skill/} and {skill2/}. | skill2
summary | Fluent in {tongue}; also knows some {tongue2}. | tongue2
summary | {label} speaking {tongue} and {tongue2}. | tongue2
summary | Native {tongue} speaker. | tongue
summary | Recipient of the {award} in {awarded}. | award awarded
summary | {label}, honoured by {awarder} with the {award}. | award
summary | {Title}, {employer}, {from} to date. | from
letter | I am {a label/} living in {city}. | label
letter | I have been {a title} at {employer} since {from}. | title from
letter | I joined {employer} in {from} as {title}. | employer from title
letter | In my current role as {title} at {employer}, I have learned a great deal. | title
letter | Before {employer} I worked at {employer2} as {a title2}. | title2 employer2
letter | From {from2} to {to2} I was {title2} at {employer2}. | from2 to2 title2
letter | My time at {employer2}, where I started in {from2}, shaped how I work. | from2 employer2
letter | I left {employer2} in {to2}. | to2
letter | I have worked in this field for {years} years. | years
letter | With {fewer} years behind me, I know my trade. | fewer
letter | After {years} years in work I still enjoy every day. | years
letter | I graduated from {school} in {graduated}. | school graduated
letter | I hold {a degree} in {area}. | degree area
letter | I studied {area} at {school}. | area school
letter | My {degree} from {school} gave me a good start. | degree school
letter | In {graduated} I completed my {degree} at {school}. | graduated
letter | I hold the {certificate}. | certificate
letter | I earned my {certificate} in {certified}. | certificate certified
letter | Since {certified} I have held the {certificate}. | certified certificate
letter | I was given the {award} in {awarded}. | award awarded
letter | {awarder} honoured my work with the {award}. | award
letter | I won the {award}. | award
letter | Day to day I use {skill} and {skill2}. | skill skill2
letter | You will find me at ease with {skill/} and {skill2/}. | skill2
letter | My {tongue} is native and I also speak {tongue2}. | tongue2
letter | I speak {tongue} and {tongue2}. | tongue2
letter | At {employer} I {line}. |
letter | What I am proudest of at {employer}: I {line}. |
letter | In my present post I {line}, and I enjoy the work. |
letter | As {title} I {line}. | title
/work/0 | Successfully {line} |
/work/0 | {line2}, working closely with colleagues |
/work/0 | {line2} while keeping to deadlines |
/work/0 | As {title}, {line} | title
/basics/label | {label} | label
/basics/label | {Title} | Title
/basics/label | {label} and {title2} |
/basics/label | Experienced {label/} | label
/basics/label | {label} ({skill}, {skill2}) | label
/basics/label | {label}, {certificate} | certificate
`
  .trim()
  .split('\n')
  .map((line) => {
    const [at = '', form = '', plants = ''] = line.split(/\s\|\s?/u)
    return { at, form, plants: plants.split(' ').filter(Boolean) as Slot[] }
  })
