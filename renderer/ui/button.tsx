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

/**
 * While `isPending` it keeps the focus and does nothing: React Aria's own pending state announces a button that may be
 * gone by then.
 */
export function Button({
  look = 'plain',
  size,
  icon: Icon,
  isPending,
  onPress,
  type,
  children,
  ...rest
}: ButtonProps) {
  const whenIdle = isPending
    ? { type: 'button' as const }
    : { ...(type && { type }), ...(onPress && { onPress }) };
  return (
    <AriaButton {...rest} {...whenIdle} className="button" data-look={look} data-size={size}>
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
