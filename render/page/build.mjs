// Bundles the page's script and style into bundle/: npm ci && node build.mjs [FOLDER_TO_WRITE]. What is written is kept
// under version control; a test holds it to what this makes.
import {build} from 'esbuild';
import {readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const out = process.argv[2] ?? join(here, 'bundle');
const common = {bundle: true, minify: true, charset: 'ascii', legalComments: 'none', absWorkingDir: here, logLevel: 'warning'};
await build({...common, entryPoints: ['main.ts'], outfile: join(out, 'page.js'), format: 'iife', target: 'es2022'});
await build({...common, entryPoints: ['page.css'], outfile: join(out, 'page.css'), target: ['chrome103', 'firefox113', 'safari16.4']});

const {dependencies} = JSON.parse(readFileSync(join(here, 'package.json'), 'utf8'));
const licences = Object.keys(dependencies).sort().map(name => {
    const folder = join(here, 'node_modules', name);
    const {version, license} = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const file = ['LICENSE', 'LICENSE.txt', 'MIT-License.txt', 'LICENSE.md'].map(one => join(folder, one)).map(one => {
        try { return readFileSync(one, 'utf8'); } catch { return ''; }
    }).find(text => text !== '');
    if (!file) throw new Error(`${name} has no licence`);
    return `${name} ${version} (${license})\n\n${file.trim()}\n`;
});
writeFileSync(join(out, 'licences.txt'), licences.join('\n'));
