// A program that takes a lock, says whether it got it, and holds it until it is killed or its input ends: lock-harness TARGET
import { acquireLock, LockedError } from '../../src/store/lock.ts';

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

const target = process.argv[2] ?? '';
const holder = { pid: process.pid, host: 'here', startedAt: new Date() };
try {
  const lock = acquireLock(target, holder, { platform: process.platform, isAlive });
  process.stdout.write('held\n');
  process.stdin.resume().on('end', () => lock.release());
} catch (error) {
  if (!(error instanceof LockedError)) throw error;
  process.stdout.write('refused\n');
}
