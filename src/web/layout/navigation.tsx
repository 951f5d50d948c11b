import {
  Activity,
  BookOpen,
  Briefcase,
  FileCode2,
  FileText,
  House,
  KanbanSquare,
  LayoutTemplate,
  PenLine,
} from 'lucide-react'
import type { ReactNode } from 'react'
import type { ShortcutKey } from '../hooks/shortcut-registry.ts'

export type Destination = { to: string; label: string; icon: ReactNode; keys: ShortcutKey; primary?: boolean }
export type DestinationGroup = { label: string | null; items: Destination[] }

/** Where a personal workspace can go. `primary` ones stand in the bottom bar of small screens. */
export const personalGroups: DestinationGroup[] = [
  {
    label: null,
    items: [
      { to: '/home', label: 'Home', icon: <House />, keys: 'g h', primary: true },
      { to: '/postings', label: 'Postings', icon: <Briefcase />, keys: 'g p', primary: true },
      { to: '/applications', label: 'Applications', icon: <KanbanSquare />, keys: 'g a', primary: true },
    ],
  },
  {
    label: 'Documents',
    items: [
      { to: '/resumes', label: 'Résumés', icon: <FileText />, keys: 'g r', primary: true },
      { to: '/letters', label: 'Letters', icon: <PenLine />, keys: 'g l' },
      { to: '/studio', label: 'Studio', icon: <FileCode2 />, keys: 'g x' },
      { to: '/templates', label: 'Templates', icon: <LayoutTemplate />, keys: 'g t' },
    ],
  },
  {
    label: 'Know',
    items: [
      { to: '/activity', label: 'Activity', icon: <Activity />, keys: 'g y' },
      { to: '/learn', label: 'Learn', icon: <BookOpen />, keys: 'g ?' },
    ],
  },
]

/** Every kind of workspace has its own set; new kinds and pages are added here. */
const groupsOf: Record<string, DestinationGroup[]> = { personal: personalGroups }

export const groupsFor = (kind: string | undefined): DestinationGroup[] =>
  groupsOf[kind ?? 'personal'] ?? personalGroups
