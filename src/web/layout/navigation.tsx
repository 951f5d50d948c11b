import { Activity, Briefcase, FileText, House, KanbanSquare, PenLine } from 'lucide-react'
import type { ReactNode } from 'react'

export type Destination = { to: string; label: string; icon: ReactNode; keys: string; primary?: boolean }

/** Where a personal workspace can go. `primary` ones stand in the bottom bar of small screens. */
export const personalDestinations: Destination[] = [
  { to: '/home', label: 'Home', icon: <House />, keys: 'g h', primary: true },
  { to: '/postings', label: 'Postings', icon: <Briefcase />, keys: 'g p', primary: true },
  { to: '/applications', label: 'Applications', icon: <KanbanSquare />, keys: 'g a', primary: true },
  { to: '/resumes', label: 'Résumés', icon: <FileText />, keys: 'g r', primary: true },
  { to: '/letters', label: 'Letters', icon: <PenLine />, keys: 'g l' },
  { to: '/activity', label: 'Activity', icon: <Activity />, keys: 'g y' },
]

/** Every kind of workspace has its own set; new kinds and pages are added here. */
export const destinationsOf: Record<string, Destination[]> = { personal: personalDestinations }
