// What `git log --raw -z` says about one file, as data.

export interface LoggedVersion {
  /** The full hash. */
  readonly commit: string;
  /** Of the commit: YYYY-MM-DD. */
  readonly date: string;
  /** From the root of the repository, as it was called then. */
  readonly path: string;
  /** The hash of the content. */
  readonly blob: string;
  /** False for a symbolic link and a submodule. */
  readonly isFile: boolean;
}

const header = /^([0-9a-f]{40,64}) (\d{4}-\d\d-\d\d)$/;
/** One colon for each parent; modes, contents and a status for them and for the result. */
const raw = /^\n?(:+)((?:[0-7]{6} )+)((?:[0-9a-f]{40,64} )+)([A-Z]+)\d*$/;

/**
 * `text`: with `%x00%H %cs` as its format. In the order of the log; commits that remove the file are left out. It ends where the file
 * began as a copy: git goes on with the file that it was copied from, which may be that of another company.
 */
export function parseRawLog(text: string): readonly LoggedVersion[] {
  const tokens = text.split('\0');
  const versions: LoggedVersion[] = [];
  let commit: RegExpExecArray | null = null;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] ?? '';
    const entry = raw.exec(token);
    if (entry === null) {
      commit = header.exec(token) ?? commit;
      continue;
    }
    const [, colons = '', modes = '', blobs = '', status = ''] = entry;
    // A rename or copy names the file before and after; a merge only as it is called in the end.
    const isCopy = colons.length === 1 && status === 'C';
    at += isCopy || (colons.length === 1 && status === 'R') ? 2 : 1;
    const blob = blobs.trim().split(' ').at(-1) ?? '';
    const mode = modes.trim().split(' ').at(-1) ?? '';
    if (commit === null || /^0+$/.test(blob)) continue;
    versions.push({ commit: commit[1] ?? '', date: commit[2] ?? '', path: tokens[at] ?? '', blob, isFile: mode.startsWith('100') });
    if (isCopy) break;
  }
  return versions;
}
