import { describe, expect, it } from 'vitest';
import { commandLine } from '../../src/cli/command-line.ts';

describe('the line to call the program again', () => {
  it('can be copied as it is', () => {
    expect(commandLine({ env: {} }, 'assess', 'clients/acme.yaml')).toBe('revmat assess clients/acme.yaml');
  });

  it('goes through npx where npx was used', () => {
    expect(commandLine({ env: { npm_command: 'exec' } }, 'report', 'acme.yaml')).toBe('npx revmat report acme.yaml');
  });

  it('quotes what a shell would take apart', () => {
    expect(commandLine({ env: {} }, 'assess', "Bob's firm.yaml")).toBe("revmat assess 'Bob'\\''s firm.yaml'");
  });
});
