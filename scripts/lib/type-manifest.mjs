/** The parts of the manifest that list types: made from the table of types, checked by a test. */
import { ALL_TYPES, DEFAULT_TYPES } from '../../server/src/core/detect/entity-types.ts';

const SEVERITIES = ['error', 'warning', 'information', 'hint', 'off'];

/** Sets the lists of types in a parsed package.json; gives it back. */
export function withTypes(manifest) {
  const { properties } = [manifest.contributes.configuration]
    .flat()
    .find((part) => part.properties['nomDePlume.types']);
  const types = properties['nomDePlume.types'];
  types.items.enum = [...ALL_TYPES];
  types.default = [...DEFAULT_TYPES];
  const severity = properties['nomDePlume.severity'];
  severity.properties = Object.fromEntries(
    ALL_TYPES.map((type) => [type, { type: 'string', enum: SEVERITIES }]),
  );
  properties['nomDePlume.fields'].additionalProperties.enum = [...ALL_TYPES, 'ignore'];
  return manifest;
}
