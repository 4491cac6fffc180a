import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import './button.css';

export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'style' | 'children'> {
  /** One `primary` a screen; `quiet` is words only; `danger` takes something away. */
  look?: 'primary' | 'plain' | 'quiet' | 'danger';
  size?: 'small' | 'large';
  icon?: LucideIcon;
  children: ReactNode;
}

export function Button({ look = 'plain', size, icon: Icon, children, ...rest }: ButtonProps) {
  return (
    <AriaButton {...rest} className="button" data-look={look} data-size={size}>
      {Icon && <Icon size={18} strokeWidth={1.75} aria-hidden="true" />}
      {children}
    </AriaButton>
  );
}

export interface IconButtonProps
  extends Omit<AriaButtonProps, 'className' | 'style' | 'children' | 'aria-label'> {
  icon: LucideIcon;
  /** What it does, for screen readers and as a tooltip. */
  label: string;
}

export function IconButton({ icon: Icon, label, ...rest }: IconButtonProps) {
  return (
    <AriaButton {...rest} className="icon-button" aria-label={label}>
      <span title={label} className="icon-button-face">
        <Icon size={18} strokeWidth={1.75} aria-hidden="true" />
      </span>
    </AriaButton>
  );
}
