import { expect, test } from 'vitest';
import { toAutostartFile } from '../../../main/shell/autostart-file.ts';

function execOf(...command: string[]): string {
  const line = toAutostartFile(command)
    .split('\n')
    .find((text) => text.startsWith('Exec='));
  return line?.slice('Exec='.length) ?? '';
}

/**
 * Reads Exec as the desktop entry specification says: first the escapes of a string, then the quotation of arguments,
 * then the field codes.
 */
function readExec(value: string): string[] {
  const text = value.replace(/\\([\\sntr])/g, (_whole, sign: string) => (sign === '\\' ? '\\' : ' '));
  const words = text.match(/"(?:\\.|[^"\\])*"|[^ ]+/g) ?? [];
  return words.map((word) =>
    (word.startsWith('"') ? word.slice(1, -1).replace(/\\(.)/g, '$1') : word).replaceAll('%%', '%'),
  );
}

test('a plain entry', () => {
  expect(toAutostartFile(['/usr/bin/retour', '--hidden'])).toBe(
    '[Desktop Entry]\nType=Application\nName=Retour\nExec=/usr/bin/retour --hidden\nTerminal=false\nX-GNOME-Autostart-enabled=true\n',
  );
});

test.each([
  [['/opt/Mes outils/retour', '--hidden']],
  [['/home/zoé/100 % sûr/retour', '--data', '/data/a"b`c$d\\e']],
  [['/bin/a', '']],
  [["/bin/l'app", '--data', '/x;y&z|(1)#~*?<>']],
])('%j comes back as it was', (command) => {
  expect(readExec(execOf(...command))).toEqual(command);
});

test('the four signs that the specification names are escaped for both readings', () => {
  expect(execOf('a b', '$')).toBe('"a b" "\\\\$"');
  expect(execOf('\\')).toBe('"\\\\\\\\"');
});
