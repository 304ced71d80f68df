import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { helpText, parseOptions, toEnvironment } from '../../scripts/options.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

const optionsOf = (argv: readonly string[], env: Record<string, string> = {}) => {
  const request = parseOptions(argv, env);
  if (request.kind !== 'options')
    throw new Error(request.kind === 'help' ? 'help' : request.message);
  return request.options;
};
const refusalOf = (argv: readonly string[]) => {
  const request = parseOptions(argv, {});
  return request.kind === 'refused' ? request.message : undefined;
};

describe('options of the commands', () => {
  test('without options, the repository’s own content goes to dist, at the root of the host', () => {
    expect(optionsOf([])).toEqual({
      contenu: path.join(ROOT, 'content'),
      sortie: path.join(ROOT, 'dist'),
      site: 'http://localhost:4321',
      base: '/',
      port: undefined,
      compresser: false,
    });
  });

  test('relative folders start from where the person typed the command', () => {
    const options = optionsOf(['--contenu', 'content', '--sortie=../site'], {
      PORTAIL_DEPUIS: ROOT,
    });
    expect(options.contenu).toBe(path.join(ROOT, 'content'));
    expect(options.sortie).toBe(path.join(ROOT, '../site'));
  });

  test('an option wins over the environment, which wins over the default', () => {
    const env = { PORTAIL_BASE: '/cls/', PORTAIL_SITE: 'https://a.exemple.fr' };
    const options = optionsOf(['--site', 'https://b.exemple.fr/'], env);
    expect(options.base).toBe('/cls/');
    expect(options.site).toBe('https://b.exemple.fr');
  });

  test.each(['cls', '/cls', '/cls/', 'cls/'])(
    'the base « %s » stands between two slashes',
    (base) => {
      expect(optionsOf(['--base', base]).base).toBe('/cls/');
    },
  );

  test('options reach Astro and the pages through the environment', () => {
    const options = optionsOf(['--base', '/cls/', '--site', 'https://sante.exemple.fr']);
    expect(toEnvironment(options)).toMatchObject({
      PORTAIL_BASE: '/cls/',
      PORTAIL_SITE: 'https://sante.exemple.fr',
    });
  });

  test('a misspelt option is refused, with the one that was meant and the list of all', () => {
    const message = refusalOf(['--contenuu', 'x']);
    expect(message).toContain('L’option --contenuu n’existe pas ; vouliez-vous dire --contenu ?');
    expect(message).toContain(helpText());
  });

  test.each([
    [['--contenu', 'nulle-part'], 'Le dossier du contenu n’existe pas'],
    [['--contenu'], 'Il manque une valeur après --contenu.'],
    [['../autre'], '« ../autre » n’est pas attendu ici.'],
    [['--site', 'sante.exemple.fr'], '--site attend une adresse'],
    [['--site', 'https://exemple.fr/cls/'], 'donnez le dossier avec --base /cls/'],
    [['--base', 'https://exemple.fr'], '--base attend un dossier comme /cls/'],
    [['--base', '/../'], '--base attend un dossier comme /cls/'],
    [['--port', '99999'], '--port attend un nombre'],
    [['--sortie', 'content'], 'ce dossier contient autre chose'],
    [['--sortie', '..'], 'ce dossier contient autre chose'],
    [['--sortie', '.'], 'ce dossier contient autre chose'],
  ])('%j is refused with a sentence', (argv, sentence) => {
    expect(refusalOf(argv)).toContain(sentence);
  });

  test('--compresser takes no value, and reaches the build that `npm start` runs', () => {
    const options = optionsOf(['--compresser']);
    expect(options.compresser).toBe(true);
    expect(optionsOf([], toEnvironment(options)).compresser).toBe(true);
    expect(refusalOf(['--compresser=oui'])).toContain('ne prend pas de valeur');
  });

  test('--aide lists the options', () => {
    expect(parseOptions(['--aide', '--inconnue'], {})).toEqual({
      kind: 'help',
      message: helpText(),
    });
  });
});
