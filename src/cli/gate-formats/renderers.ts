// What each format of check does, apart from their names, which the help needs.
import type { RenderGates } from './gate-format.ts';
import { renderGithub } from './github.ts';
import { renderJson } from './json.ts';
import { renderJunit } from './junit.ts';
import type { GateFormatName } from './registry.ts';
import { renderText } from './text.ts';

export const gateRenderers: Readonly<Record<GateFormatName, RenderGates>> = { text: renderText, json: renderJson, github: renderGithub, junit: renderJunit };
