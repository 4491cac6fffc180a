/** The text of an XDG autostart entry that starts the app hidden (desktop entry specification 1.5). */
export function toAutostartFile(command: readonly string[]): string {
  return [
    '[Desktop Entry]',
    'Type=Application',
    'Name=Retour',
    `Exec=${command.map(quote).join(' ')}`,
    'Terminal=false',
    'X-GNOME-Autostart-enabled=true',
    '',
  ].join('\n');
}

/**
 * Quotes one argument of Exec: reserved characters need quotation marks; inside them, four are escaped, and every
 * backslash once more, because the value is a string of a desktop file. A percent sign begins a field code.
 */
function quote(argument: string): string {
  const escaped = argument.replaceAll('%', '%%');
  if (!/[\s"'\\><~|&;$*?#()`]/.test(escaped) && escaped !== '') return escaped;
  return `"${escaped.replace(/["`$\\]/g, (sign) => (sign === '\\' ? '\\\\\\\\' : `\\\\${sign}`))}"`;
}
