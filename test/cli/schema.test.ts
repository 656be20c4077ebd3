import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { outputKinds } from '../../src/cli/output-schemas/output-kind.ts';
import { schemaKinds } from '../../src/model/schema-kind.ts';
import { makeFolder, runCli } from './run-cli.ts';

describe('revmat schema', () => {
  it.each(schemaKinds)('prints the schema of kind %s, and nothing else', async (kind) => {
    const { code, stdout, stderr } = await runCli(['schema', kind]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject({ $schema: 'http://json-schema.org/draft-07/schema#', $id: `urn:revmat:schema:${kind}:1` });
    expect(stdout.endsWith('}\n')).toBe(true);
  });

  it.each(outputKinds)('prints the schema of output %s, and nothing else', async (kind) => {
    const { code, stdout, stderr } = await runCli(['schema', kind]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject({ $schema: 'http://json-schema.org/draft-07/schema#', $id: `urn:revmat:schema:${kind}:1` });
  });

  it('writes that of output to a file of its own', async () => {
    const cwd = makeFolder();
    expect(await runCli(['schema', 'output', '-o', 'output.schema.json'], { cwd })).toEqual({ code: 0, stdout: '', stderr: '' });
    const { code, stderr } = await runCli(['schema', 'report', '-o', 'output.schema.json'], { cwd });
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('exists and is not a report schema that revmat wrote') as string });
  });

  it('prints in an envelope what it prints without one', async () => {
    const { stdout } = await runCli(['schema', 'plan', '--json']);
    expect(JSON.parse(stdout)).toMatchObject({ ok: true, result: JSON.parse((await runCli(['schema', 'plan'])).stdout) as object });
  });

  it('writes it where the schema lines of a file look for it, and makes the folder', async () => {
    const cwd = makeFolder();
    expect(await runCli(['schema', 'framework', '-o', '.revmat/framework.schema.json'], { cwd })).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(readFileSync(join(cwd, '.revmat/framework.schema.json'), 'utf8')).toBe((await runCli(['schema', 'framework', '-o', '-'])).stdout);
  });

  it('makes no other folder', async () => {
    const cwd = makeFolder();
    const { code, stderr } = await runCli(['schema', 'config', '-o', 'schemas/config.json'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('there is no folder');
    expect(existsSync(join(cwd, 'schemas'))).toBe(false);
  });

  it('renews a schema of its own, and nothing else without --force', async () => {
    const cwd = makeFolder();
    const file = join(cwd, 'framework.schema.json');
    writeFileSync(file, '{"$id":"urn:revmat:schema:framework:1","description":"older"}');
    expect((await runCli(['schema', 'framework', '-o', 'framework.schema.json'], { cwd })).code).toBe(0);
    expect(readFileSync(file, 'utf8')).not.toContain('older');

    writeFileSync(file, '{"mine":true}');
    const refused = await runCli(['schema', 'framework', '-o', 'framework.schema.json'], { cwd });
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain('framework.schema.json exists and is not a framework schema that revmat wrote; it is not overwritten');
    expect(readFileSync(file, 'utf8')).toBe('{"mine":true}');

    expect((await runCli(['schema', 'framework', '-o', 'framework.schema.json', '--force'], { cwd })).code).toBe(0);
    expect(readFileSync(file, 'utf8')).toContain('urn:revmat:schema:framework:1');
  });

  it('does not put the schema of one kind over that of another', async () => {
    const cwd = makeFolder();
    await runCli(['schema', 'framework', '-o', '.revmat/framework.schema.json'], { cwd });
    const { code, stderr } = await runCli(['schema', 'config', '-o', '.revmat/framework.schema.json'], { cwd });
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('exists and is not a config schema that revmat wrote') as string });
  });

  it('says so when a file is where the folder should be', async () => {
    const cwd = makeFolder();
    writeFileSync(join(cwd, '.revmat'), 'mine');
    const { code, stderr } = await runCli(['schema', 'config', '-o', '.revmat/config.schema.json'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('a part of the path is not a folder');
  });

  it('names a file for whoever names a folder', async () => {
    const cwd = makeFolder();
    mkdirSync(join(cwd, 'schemas'));
    expect((await runCli(['schema', 'config', '-o', 'schemas'], { cwd })).stderr).toContain('"schemas/config.schema.json"');
  });

  it.each([['schema'], ['schema', 'demo'], ['schema', 'framework', 'config']])('ends with 2 for: %s %s', async (...argv) => {
    expect((await runCli(argv)).code).toBe(2);
  });
});
