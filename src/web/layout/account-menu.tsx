import { ChevronsUpDown, Keyboard, LogOut, Monitor, Moon, Settings, Shield, Sun } from 'lucide-react'
import { Menu, MenuChoice, MenuItem, MenuLine, MenuLink } from '../kit/menu.tsx'
import { leave, useMe } from '../session.ts'
import { useThemeChoice } from '../theme.ts'
import { chooseTheme, type ThemeChoice } from '../theme-choice.ts'
import { openShortcutSheet } from './open-state.ts'

const themes: { value: ThemeChoice; label: string; icon: React.ReactNode }[] = [
  { value: 'light', label: 'Light', icon: <Sun /> },
  { value: 'dark', label: 'Dark', icon: <Moon /> },
  { value: 'system', label: 'As the system', icon: <Monitor /> },
]

export function AccountMenu({ small }: { small?: boolean }) {
  const me = useMe()
  const theme = useThemeChoice()
  const name = me?.user?.name || me?.user?.email || 'Account'
  return (
    <Menu
      align={small ? 'end' : 'start'}
      side={small ? 'bottom' : 'top'}
      trigger={
        <button
          type="button"
          className="flex w-full min-w-0 items-center gap-2.5 rounded-md px-1.5 py-1.5 text-left text-sm hover:bg-line-2 max-lg:justify-center pointer-coarse:min-h-11"
        >
          <Initials name={name} />
          <span className={small ? 'sr-only' : 'min-w-0 flex-1 truncate max-lg:sr-only'}>{name}</span>
          {!small && <ChevronsUpDown aria-hidden="true" className="size-3.5 text-ink-3 max-lg:hidden" />}
        </button>
      }
    >
      {small && <div className="truncate px-2.5 pt-1.5 pb-2 text-ink-3 text-xs">{me?.user?.email}</div>}
      <MenuLink to="/settings" icon={<Settings />}>
        Settings
      </MenuLink>
      {me?.user?.admin && (
        <MenuLink to="/admin" icon={<Shield />}>
          Administration
        </MenuLink>
      )}
      {!small && (
        <MenuItem icon={<Keyboard />} detail="?" onSelect={openShortcutSheet}>
          Keyboard
        </MenuItem>
      )}
      <MenuLine />
      <MenuChoice label="Theme" value={theme} options={themes} onChoose={chooseTheme} />
      <MenuLine />
      <MenuItem icon={<LogOut />} onSelect={() => void leave()}>
        Sign out
      </MenuItem>
    </Menu>
  )
}

function Initials({ name }: { name: string }) {
  const letters = name
    .split(/[\s@.]+/)
    .filter(Boolean)
    .slice(0, 2)
    .map((word) => word[0]?.toUpperCase())
    .join('')
  return (
    <span
      aria-hidden="true"
      className="grid size-7 shrink-0 place-items-center rounded-full bg-ink font-medium text-2xs text-paper"
    >
      {letters}
    </span>
  )
}
