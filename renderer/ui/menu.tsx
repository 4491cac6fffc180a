import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Menu as AriaMenu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import './popover.css';

export interface MenuAction<Id extends string = string> {
  id: Id;
  label: string;
  icon?: LucideIcon;
  isDangerous?: boolean;
  isDisabled?: boolean;
}

export interface MenuProps<Id extends string> {
  /** The button that opens it: a `Button` or an `IconButton`. */
  trigger: ReactNode;
  label: string;
  actions: readonly MenuAction<Id>[];
  onAction: (id: Id) => void;
  placement?: 'bottom start' | 'bottom end';
}

/** A list of actions behind a button; arrow keys and first letters move in it. */
export function Menu<Id extends string>({
  trigger,
  label,
  actions,
  onAction,
  placement = 'bottom end',
}: MenuProps<Id>) {
  return (
    <MenuTrigger>
      {trigger}
      <Popover className="popover" placement={placement}>
        <AriaMenu className="options" aria-label={label} onAction={(id) => onAction(id as Id)}>
          {actions.map(({ id, label: text, icon: Icon, isDangerous, isDisabled }) => (
            <MenuItem
              key={id}
              id={id}
              textValue={text}
              isDisabled={isDisabled ?? false}
              className={isDangerous ? 'option option-danger' : 'option'}
            >
              {Icon && <Icon size={18} strokeWidth={1.75} aria-hidden="true" />}
              {text}
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
