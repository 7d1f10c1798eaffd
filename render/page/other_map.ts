// Another map from the reader's disk, held against this one as `ecomap compare` and `ecomap diff` do: the page of another
// atlas, or the tables of a map. Nothing is fetched, and nothing leaves the page.
import {html, nothing, type TemplateResult} from 'lit-html';
import type {Problem} from '../../engine/wasm/engine.mjs';
import {type Context, say} from './context';
import type {Counting} from './engine';
import {textInPage} from './payload';
import {copyable} from './pieces';
import {tableIn} from './recounted';
import {tableOf} from './table';

interface Other {
    name: string;
    map?: number;
    problems: Problem[];
    refusal?: 'compare-no-map' | 'compare-mistakes';
}

const mostTold = 20;  // mistakes

let other: Other | undefined, isEarlier = true;

/// As the command reads a table: what is no UTF-8 is of an older Windows.
function textOf(bytes: ArrayBuffer): string {
    const [first, second] = new Uint8Array(bytes);
    if (first === 0xFF && second === 0xFE) return new TextDecoder('utf-16le').decode(bytes);
    if (first === 0xFE && second === 0xFF) return new TextDecoder('utf-16be').decode(bytes);
    try {
        return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
    } catch {
        return new TextDecoder('windows-1252').decode(bytes);
    }
}

/// What the engine reads: as it stands in a page, or the tables with the words of this map.
async function bundleOf(files: File[], counting: Counting): Promise<object | undefined> {
    const read = await Promise.all(files.map(async file => ({name: file.name, text: textOf(await file.arrayBuffer())})));
    const page = read.find(({name}) => /\.html?$/i.test(name));
    if (!page) return counting.bundleWith(read);
    const packed = textInPage(page.text, 'tables');
    return packed === undefined ? undefined : (JSON.parse(packed) as {bundle: object}).bundle;
}

async function open(files: File[], counting: Counting): Promise<Other> {
    const name = files.map(file => file.name).join(', ');
    try {
        const bundle = await bundleOf(files, counting);
        if (!bundle) return {name, problems: [], refusal: 'compare-no-map'};
        const {map, problems} = counting.open(bundle);
        const errors = problems.filter(({severity}) => severity === 'error');
        if (errors.length === 0) return {name, map, problems};
        counting.forget(map);
        return {name, problems: errors, refusal: 'compare-mistakes'};
    } catch {
        return {name, problems: [], refusal: 'compare-no-map'};
    }
}

function mistakes({say: speaker}: Counting, {problems}: Other): TemplateResult {
    return html`<ul class="findings">${problems.slice(0, mostTold).map(({file, line, column, message}) => html`
        <li>${line > 0 ? `${file}:${line}:${column}` : file}: ${speaker.words(message)}</li>`)}</ul>${problems.length > mostTold ? html`<p>+ ${problems.length - mostTold}</p>` : nothing}`;
}

function answers(context: Context, counting: Counting, map: number): TemplateResult[] {
    const [before, after] = isEarlier ? [map, counting.map] : [counting.map, map];
    return ['compare', 'diff'].map(ask => {
        const request = {ask, map: after, before: {map: before}}, report = counting.report(request);
        if (!report) return html`<p class="nothing">${counting.refusal(request)}</p>`;
        return html`<div data-compared=${ask}><h4>${counting.say.words(report.title)}</h4>
            <ul class="findings">${report.findings.map(one => html`<li>${counting.say.words(one)}</li>`)}</ul>
            ${report.tables.filter(table => table.rows.length > 0).map(table => {
                const shown = tableIn(counting.say, table);
                return html`<details data-counted=${table.name}><summary>${shown.title} <span class="count">${shown.rows.length}</span></summary>
                    <div class="scroll" tabindex="0">${tableOf(context, shown, shown.rows.length, () => undefined)}</div></details>`;
            })}</div>`;
    });
}

export function otherMapView(context: Context, again: () => void): TemplateResult | typeof nothing {
    const {counting} = context;
    if (!counting) return nothing;
    const take = async (event: Event): Promise<void> => {
        const files = [...(event.target as HTMLInputElement).files ?? []];
        if (files.length === 0) return;
        if (other?.map !== undefined) counting.forget(other.map);
        other = await open(files, counting);
        again();
    };
    const turn = (earlier: boolean) => (): void => { isEarlier = earlier; again(); };
    const order = (earlier: boolean, id: string): TemplateResult =>
        html`<label><input type="radio" name="order" .checked=${isEarlier === earlier} @change=${turn(earlier)}> <span>${say(context, id)}</span></label>`;
    const command = isEarlier ? 'OTHER DATASET' : 'DATASET OTHER';
    return html`<section class="budget other"><h3>${say(context, 'compare')}</h3><p class="ask">${say(context, 'compare-ask')}</p>
        <form class="filters" @submit=${(event: Event) => event.preventDefault()}>
            <label class="slider"><span>${say(context, 'compare-files')}</span> <input type="file" multiple accept=".html,.htm,.csv,.tsv,.tab,.txt,.json" @change=${take}></label>
            ${other?.map === undefined ? nothing : html`<fieldset class="row"><legend>${other.name}</legend>${order(true, 'compare-earlier')}${order(false, 'compare-later')}</fieldset>`}</form>
        <div class="answer" aria-live="polite">${other?.refusal ? html`<p class="nothing">${other.name}: ${say(context, other.refusal)}</p>${mistakes(counting, other)}` : nothing}
            ${other?.map === undefined ? nothing : html`${answers(context, counting, other.map)}
                <p class="aside">${say(context, 'assume-command')}</p>${copyable(context, `ecomap compare ${command}`)}${copyable(context, `ecomap diff ${command}`)}`}</div></section>`;
}
