// Opens the pictures that jobs.json lists, each as a file and some inside a page, and prints what inspect.mjs complains
// of. Every address but the picture's own is refused and counted: a board needs nothing else.
import {readFileSync} from 'node:fs';
import {pathToFileURL} from 'node:url';
import {chromium} from 'playwright-core';
import {inspect} from './inspect.mjs';

const {chromium: executablePath, root, folder, jobs} = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const quiet = ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
const started = Date.now();
const browser = await chromium.launch({executablePath, args: root ? ['--no-sandbox', ...quiet] : quiet});
const context = await browser.newContext();
const page = await context.newPage();

let own = '', faults = 0, pictures = 0, texts = 0, smallest = 99;
let noticed = [];
const said = (what) => noticed.push(what);
// Linked fonts are for web sites, so those pictures come from one; it is played here.
const site = 'http://boards.invalid';
await context.route('**/*', (route) => {
    const url = route.request().url();
    if (url.startsWith('file:') ? url === own : url.startsWith('data:font/')) return route.continue();
    if (url === own || /^http:\/\/boards\.invalid\/[a-z-]+\/ecomap-(regular|semibold)\.woff2$/.test(url))
        return route.fulfill({path: folder + decodeURIComponent(url.slice(site.length))});
    said(`asks for ${url.slice(0, 80)}`);
    return route.abort();
});
page.on('console', (message) => said(`${message.type()} in the console: ${message.text()}`));
page.on('pageerror', (error) => said(`an error: ${error.message}`));
page.on('dialog', (dialog) => { said('a dialog'); dialog.dismiss(); });

// A reader without our font has any other: the widest common one must still fit.
const otherFont = () => {
    const style = document.createElementNS('http://www.w3.org/2000/svg', 'style');
    style.textContent = "text{font-family:'DejaVu Sans Mono','Liberation Mono',monospace!important}";
    document.querySelector('svg').append(style);
};

async function look(job, how) {
    if (job.fonts === 'none') await page.evaluate(otherFont);
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    const found = await page.evaluate(inspect, {fonts: job.fonts, inline: how === 'inline'});
    texts += found.texts;
    smallest = Math.min(smallest, found.smallest);
    const list = [...noticed.splice(0), ...found.list];
    for (const complaint of list.slice(0, 5)) console.log(`${job.file} (${how}): ${complaint}`);
    if (list.length > 5) console.log(`${job.file} (${how}): ${list.length - 5} more`);
    faults += list.length;
    ++pictures;
}

for (const job of jobs) {
    own = job.fonts === 'link' ? site + encodeURI(job.file.slice(folder.length)) : pathToFileURL(job.file).href;
    await page.goto(own);
    await look(job, 'as a file');
    if (!job.inline) continue;
    const svg = readFileSync(job.file, 'utf8').replace(/^<\?xml[^>]*\?>\s*/, '');
    await page.goto('about:blank');
    await page.setContent(`<!doctype html><meta charset="utf-8"><title>board</title>${svg}`);
    await look(job, 'inline');
}
await browser.close();
console.log(`browser: ${pictures} pictures with ${texts} texts, smallest ${smallest}, ${faults} complaints, ${((Date.now() - started) / 1000).toFixed(1)} s`);
process.exit(faults > 0 || pictures === 0 ? 1 : 0);
