// The tab where the reader assumes something, and what changes by it, as `ecomap compare` says it.
import {html, nothing, type TemplateResult} from 'lit-html';
import {writePlace} from './address';
import {type Assumed, assumedIn, changesFile, changesOf, cleared, commandOf, filterOf, isAny, isPart, isWhatIf, type Only, parts, requestOf, toggled} from './assumed';
import {budgetView} from './budget';
import {type Context, head, say, valueLabel} from './context';
import {hasEngine} from './engine';
import {otherMapView} from './other_map';
import {copyable, linkTo} from './pieces';
import {tableIn} from './recounted';
import {sentences} from './reports';
import {download, tableOf} from './table';

export const go = (context: Context, name: string, value: string): void => {
    location.hash = writePlace(toggled(context.place, name, value));
};

/// A button that assumes something, or takes that back.
export const switchOf = (context: Context, name: string, value: string, [on, off]: [on: string, off: string]): TemplateResult => {
    const isOn = context.place.asked.getAll(name).includes(value);
    return html`<button type="button" class="switch" aria-pressed=${isOn} @click=${() => go(context, name, value)}>${say(context, isOn ? off : on)}</button>`;
};

/// The command that says the same, with the file it takes.
export function asCommand(context: Context, ask: string, assumed: Assumed): TemplateResult {
    return html`<p class="aside">${say(context, 'assume-command')}</p>${copyable(context, commandOf(ask, assumed))}
        ${assumed.taken.length > 0 ? html`<p><button type="button" @click=${() => download(changesFile, changesOf(assumed))}>${changesFile}</button></p>` : nothing}`;
}

/// What changes, against the same part of the map as it is.
export function changesIn(context: Context, assumed: Assumed): TemplateResult {
    const {counting} = context;
    if (!counting) return html`<p class="nothing">${say(context, hasEngine() && !context.isBroken ? 'assume-waiting' : 'assume-ask')}</p>`;
    const request = {ask: 'compare', ...requestOf(assumed)}, report = counting.report(request);
    if (!report) return html`<p class="nothing">${counting.refusal(request)}</p>`;
    return sentences(context, report.findings.map(finding => ({now: counting.say.words(finding), isNew: false})), []);
}

function comparedTables(context: Context, assumed: Assumed): TemplateResult | typeof nothing {
    const report = context.counting?.report({ask: 'compare', ...requestOf(assumed)});
    if (!report || !context.counting) return nothing;
    const {say: speaker} = context.counting;
    return html`${report.tables.filter(table => table.rows.length > 0).map((table, i) => {
        const shown = tableIn(speaker, table);
        const at = (key: string): number => table.columns.findIndex(column => column.key === key);
        const [before, after] = [at('before'), at('after')];
        const changes = shown.rows.map(row => (before >= 0 && after >= 0 && row[before] !== row[after] ? {was: []} : undefined));
        return html`<details data-counted=${table.name} ?open=${i === 0}><summary>${shown.title} <span class="count">${shown.rows.length}</span></summary>
            <div class="scroll" tabindex="0">${tableOf(context, {...shown, changes}, shown.rows.length, () => undefined)}</div></details>`;
    })}`;
}

function offActors(context: Context, {without}: Assumed): TemplateResult {
    const {records} = context;
    const add = (event: Event): void => {
        const box = event.currentTarget as HTMLInputElement, words = box.value.trim().toLowerCase();
        const called = records.of('actors').find(actor => [actor.name, actor.abbreviation, actor.id].some(one => one && one.toLowerCase() === words));
        if (!called) return;
        box.value = '';
        if (!without.includes(called.id ?? '')) go(context, 'without', called.id ?? '');
    };
    return html`<fieldset><legend>${say(context, 'assume-without')}</legend>
        <input type="search" list="all-actors" aria-label=${`${say(context, 'assume-off')}: ${say(context, 'kind.actors')}`} placeholder=${say(context, 'kind.actors')} @change=${add}>
        <datalist id="all-actors">${records.of('actors').map(actor => html`<option value=${actor.name ?? ''}></option>`)}</datalist>
        <ul class="assumed-list">${without.map(key => html`<li>${linkTo(context, 'actors', key)} ${switchOf(context, 'without', key, ['assume-off', 'assume-on'])}</li>`)}</ul></fieldset>`;
}

const boxOf = (context: Context, name: string, value: string, words: string): TemplateResult => html`
    <label><input type="checkbox" .checked=${context.place.asked.getAll(name).includes(value)} @change=${() => go(context, name, value)}> <span>${words}</span></label>`;

function roles(context: Context, {taken}: Assumed): TemplateResult {
    const {records} = context;
    const statuses = ['could', 'recommended'].filter(status => records.of('offers').some(offer => offer.status === status));
    return html`${statuses.length === 0 ? nothing : html`<fieldset><legend>${say(context, 'assume-counting')}</legend>
            ${statuses.map(status => boxOf(context, 'counting', status, valueLabel(context, 'status', status)))}</fieldset>`}
        ${taken.length === 0 ? nothing : html`<fieldset><legend>${say(context, 'assume-taken')}</legend><ul class="assumed-list">${taken.map(offer => html`
            <li>${linkTo(context, 'offers', offer)} ${switchOf(context, 'taken', offer, ['assume-take', 'assume-leave'])}</li>`)}</ul></fieldset>`}`;
}

function partOf(context: Context, only: Only): TemplateResult | typeof nothing {
    const {table, column} = parts[only];
    const {records} = context;
    const met = new Set(records.of('offers').map(offer => offer.status ?? ''));
    const values = only === 'status' ? Object.keys(context.payload.words.status).filter(status => met.has(status))
        : records.of(table).map(term => term.id ?? '');
    if (values.length < 2) return nothing;
    return html`<fieldset><legend>${say(context, 'assume-only')}: ${head(context, 'offers', column)}</legend>
        ${values.map(value => boxOf(context, `only-${only}`, value, valueLabel(context, table, value)))}</fieldset>`;
}

/// Called again where something changes that is no part of the address.
export function assumeView(context: Context, again: () => void): TemplateResult {
    const assumed = assumedIn(context.place);
    return html`<div class="finder">
        <form class="filters" aria-label=${say(context, 'assume')} @submit=${(event: Event) => event.preventDefault()}>
            ${offActors(context, assumed)}${roles(context, assumed)}${(Object.keys(parts) as Only[]).map(only => partOf(context, only))}</form>
        <div class="found changes" aria-live="polite"><h3>${say(context, 'assume-changes')}</h3>
            ${isWhatIf(assumed) ? html`${changesIn(context, assumed)}${comparedTables(context, assumed)}${asCommand(context, 'compare', assumed)}`
                : html`<p class="nothing">${say(context, isPart(assumed) ? 'assume-part' : 'assume-nothing')}</p>`}
        </div></div>${budgetView(context, assumed)}${otherMapView(context, again)}`;
}

/// In a line, what is assumed.
export function inWords(context: Context, assumed: Assumed): string {
    const {records} = context;
    const several = (words: string[]): string => words.join(', ');
    return [
        assumed.without.length > 0 ? `${say(context, 'assume-without')}: ${several(assumed.without.map(key => records.brief('actors', key)))}` : '',
        assumed.counting.length > 0 ? `${say(context, 'assume-counting')}: ${several(assumed.counting.map(status => valueLabel(context, 'status', status)))}` : '',
        assumed.taken.length > 0 ? `${say(context, 'assume-taken')}: ${several(assumed.taken.map(key => records.label('offers', key)))}` : '',
        ...(Object.keys(parts) as Only[]).map(only => (filterOf(assumed)[only] ? `${head(context, 'offers', parts[only].column)}: ${several(assumed.only[only].map(value => valueLabel(context, parts[only].table, value)))}` : '')),
    ].filter(words => words !== '').join(' · ');
}

/// Above every tab, as long as something is assumed.
export function assumedBar(context: Context): TemplateResult | typeof nothing {
    const assumed = assumedIn(context.place);
    if (!isAny(assumed)) return nothing;
    return html`<p><b>${say(context, 'assume')}</b> ${inWords(context, assumed)}
        <a class="tool" href=${writePlace({...context.place, question: 'assume', board: ''})}>${say(context, 'assume-changes')}</a>
        <a class="tool" href=${writePlace(cleared(context.place))}>${say(context, 'assume-clear')}</a></p>
        <p class="aside">${say(context, 'assume-picture')}</p>`;
}
