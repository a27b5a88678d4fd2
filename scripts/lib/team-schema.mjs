/** The JSON schema of `.nomdeplume.json`, made of the settings in the manifest: completion, hovers and validation. */
import { TEAM_FIELDS } from '../../server/src/settings.ts';

/**
 * @param {any} manifest the parsed package.json
 * @param {Record<string, string>} strings the parsed package.nls.json
 * @returns {object}
 */
export function teamSchema(manifest, strings) {
  const settings = Object.assign(
    {},
    ...[manifest.contributes.configuration].flat().map(({ properties }) => properties),
  );
  const said = (value) => value.replace(/^%(.+)%$/u, (_, key) => strings[key] ?? key);
  const field = (name) => {
    const { description, markdownDescription, enumDescriptions, ...rest } = settings[`nomDePlume.${name}`];
    delete rest.scope;
    const text = said(markdownDescription ?? description);
    return {
      ...rest,
      description: text.replaceAll('`', ''),
      markdownDescription: text,
      ...(enumDescriptions === undefined ? {} : { enumDescriptions: enumDescriptions.map(said) }),
    };
  };
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Nom de Plume: settings of the team',
    description: 'Holds for everybody who works in this folder, and for the command line.',
    type: 'object',
    additionalProperties: false,
    properties: {
      $schema: { type: 'string' },
      ...Object.fromEntries(TEAM_FIELDS.map((name) => [name, field(name)])),
    },
  };
}
