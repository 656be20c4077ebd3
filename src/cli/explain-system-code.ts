// What the codes of the operating system mean for a person: pure words, no decisions.

const meanings = new Map([
  ['EACCES', 'no permission'],
  ['EBADF', 'the stream is closed'],
  ['EBUSY', 'another program is using it'],
  ['EDQUOT', 'the disk quota is used up'],
  ['EEXIST', 'it exists already'],
  ['EFBIG', 'a limit on the size of files has been reached'],
  ['EIO', 'the disk reports an error'],
  ['EISDIR', 'it is a folder'],
  ['ELOOP', 'its symbolic links run in a circle'],
  ['EMFILE', 'too many files are open'],
  ['ENAMETOOLONG', 'the name is too long'],
  ['ENFILE', 'too many files are open'],
  ['ENOENT', 'the folder does not exist'],
  ['ENOSPC', 'no space is left on the disk'],
  ['ENOTDIR', 'a part of the path is not a folder'],
  ['ENOTFILE', 'it is not a regular file'],
  ['EPERM', 'the system does not permit it'],
  ['EROFS', 'the file system is read-only'],
]);

/** `ENOSPC, no space is left on the disk`; the code alone where nothing better is known. */
export function explainSystemCode(code: string): string {
  const meaning = meanings.get(code);
  return meaning === undefined ? code : `${code}, ${meaning}`;
}
