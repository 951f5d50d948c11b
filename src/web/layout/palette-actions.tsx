import {
  BookOpen,
  ClipboardPaste,
  Download,
  FileUp,
  FlaskConical,
  Keyboard,
  LogOut,
  Monitor,
  PenLine,
  Settings,
  Shield,
  Signpost,
  SunMoon,
  UserRound,
} from 'lucide-react'
import type { ReactNode } from 'react'
import { openDemo } from '#features/demo/ui/use-demo.ts'
import { startTour } from '#features/help/ui/tour/tour-state.ts'
import { leave } from '../session.ts'
import { chooseTheme, switchTheme } from '../theme-choice.ts'
import { openShortcutSheet } from './open-state.ts'

export type PaletteAction = {
  name: string
  icon: ReactNode
  /** Other words people look for it by. */
  also?: string
  keys?: string
  run: () => void
}

/** Everything that can be done from anywhere. */
export function paletteActions({ go, close }: { go: (to: string) => void; close: () => void }): PaletteAction[] {
  const then = (act: () => void) => () => {
    close()
    act()
  }
  return [
    {
      name: 'Capture a posting',
      icon: <ClipboardPaste />,
      keys: 'C P',
      also: 'add job new',
      run: () => go('/postings?capture=1'),
    },
    {
      name: 'Upload a résumé',
      icon: <FileUp />,
      keys: 'C R',
      also: 'cv add new import',
      run: () => go('/resumes?upload=1'),
    },
    {
      name: 'Write a letter',
      icon: <PenLine />,
      keys: 'C L',
      also: 'new cover letter',
      run: () => go('/letters?write=1'),
    },
    {
      name: 'Switch light and dark',
      icon: <SunMoon />,
      keys: 'T T',
      also: 'theme toggle mode',
      run: then(switchTheme),
    },
    {
      name: 'Theme as the system has it',
      icon: <Monitor />,
      also: 'light dark',
      run: then(() => chooseTheme('system')),
    },
    { name: 'Show the keys', icon: <Keyboard />, keys: '?', also: 'keyboard shortcuts help', run: openShortcutSheet },
    {
      name: 'Take the tour',
      icon: <Signpost />,
      also: 'help guide show me around',
      run: then(() => startTour('main')),
    },
    { name: 'Open the demo', icon: <FlaskConical />, also: 'example sample data', run: then(() => void openDemo()) },
    { name: 'Learn how things work', icon: <BookOpen />, also: 'help docs guide tour', run: () => go('/learn') },
    { name: 'Your profile', icon: <UserRound />, also: 'settings name account', run: () => go('/settings/profile') },
    {
      name: 'Password and sessions',
      icon: <Shield />,
      also: 'settings security sign out',
      run: () => go('/settings/security'),
    },
    {
      name: 'Take your data with you',
      icon: <Download />,
      also: 'export download zip delete account',
      run: () => go('/settings/data'),
    },
    { name: 'Settings', icon: <Settings />, keys: 'G S', run: () => go('/settings') },
    { name: 'Sign out', icon: <LogOut />, also: 'log out leave', run: () => void leave() },
  ]
}
