/*
 * Runs a script of the project (`node scripts/node-guard.mjs start`) once it is certain that this
 * Node can: an older one cannot even read the TypeScript of the script.
 */
const OLDEST = 24;

const [major] = process.versions.node.split('.').map(Number);
if (major < OLDEST) {
  const { platform, arch, versions } = process;
  const appleSilicon = platform === 'darwin' && arch === 'arm64';
  console.error(
    `Le portail a besoin de Node ${OLDEST} ou plus récent ; celui-ci est Node ${versions.node}.\n` +
      (appleSilicon
        ? `Sur un Mac à puce Apple, le projet ne peut pas l’apporter : installez-le depuis https://nodejs.org, puis relancez la commande.`
        : `Il est apporté par le projet (paquet node-${platform === 'win32' ? 'win' : platform}-${arch}) : relancez « npm install --include=optional », ` +
          `ou installez Node ${OLDEST} depuis https://nodejs.org, puis relancez la commande.`),
  );
  process.exit(1);
}

const [script] = process.argv.splice(2, 1);
await import(new URL(`${script}.ts`, import.meta.url).href);
