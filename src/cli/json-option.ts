// What --json on a command line means before anything is parsed: whether it is asked for, and which command it belongs to.

const flag = '--json';

/** Also where it has a value, which is refused later. What stands behind `--` is no option. */
export function asksForJson(argv: readonly string[]): boolean {
  return optionsOf(argv).some((word) => word === flag || word.startsWith(`${flag}=`));
}

/** Every command has the option itself, so it may as well stand before the command's name; without a command it is taken out. */
export function placeJson(argv: readonly string[], isCommand: (word: string) => boolean): readonly string[] {
  const options = optionsOf(argv);
  const at = options.findIndex(isCommand);
  const head = at < 0 ? options : options.slice(0, at);
  if (!head.includes(flag)) return argv;
  const rest = argv.slice(head.length);
  return [...head.filter((word) => word !== flag), ...rest.slice(0, 1), ...(at < 0 ? [] : [flag]), ...rest.slice(1)];
}

function optionsOf(argv: readonly string[]): readonly string[] {
  const end = argv.indexOf('--');
  return end < 0 ? argv : argv.slice(0, end);
}
