// What the analyses say, counted anew for what is assumed, with what is different marked: under each question, and in
// the tab where it is assumed.
import {html, nothing, render, type TemplateResult} from 'lit-html';
import {type Assumed, assumedIn, commandOf, isAny, requestOf} from './assumed';
import {type Context, say} from './context';
import {type Counting, hasEngine} from './engine';
import {copyable} from './pieces';
import {changedTable, sentencesOf, tableIn, type Sentence} from './recounted';
import type {Report} from '../../engine/wasm/engine.mjs';
import {firstRows, moreRows, tableOf} from './table';

/// Left to the command: what takes more than a moment in one thread, and what a solver proves.
export const leftToCommand = ['certainty', 'portfolio'];

export function sentences(context: Context, all: Sentence[], gone: string[]): TemplateResult {
    const before = (words: string): TemplateResult => html`<span class="was">${say(context, 'assume-was')}: ${words}</span>`;
    return html`<ul class="findings">${all.map(({now, was, isNew}) => html`<li class=${was !== undefined || isNew ? 'changed' : ''}>
        <span class="now">${now}</span>${was === undefined ? nothing : before(was)}</li>`)}${gone.map(words => html`<li class="changed gone">${before(words)}</li>`)}</ul>`;
}

function tablesOf(context: Context, counting: Counting, before: Report, after: Report, again: () => void, most: Map<string, number>): TemplateResult[] {
    return after.tables.map(table => {
        const old = before.tables.find(one => one.name === table.name), now = tableIn(counting.say, table);
        const shown = old ? changedTable(tableIn(counting.say, old), now) : {...now, changes: []};
        const count = shown.changes.filter(Boolean).length, rows = most.get(table.name) ?? firstRows;
        const more = (): void => { most.set(table.name, moreRows(rows)); again(); };
        return html`<details data-counted=${table.name}><summary>${shown.title}${count > 0 ? html` <span class="count changed">${say(context, 'assume-rows')} ${count}</span>` : nothing}</summary>
            <div class="scroll" tabindex="0">${tableOf(context, shown, rows, more)}</div></details>`;
    });
}

function counted(context: Context, counting: Counting, name: string, assumed: Assumed, place: HTMLElement, most: Map<string, number>): void {
    const request = {ask: name, ...requestOf(assumed)};
    const before = counting.report({ask: name, ...requestOf(assumedIn({...context.place, asked: new URLSearchParams()}))});
    const after = counting.report(request);
    if (!before || !after) {
        render(html`<p class="nothing">${counting.refusal(request)}</p>`, place);
        return;
    }
    const {now, gone} = sentencesOf(counting.say, before, after);
    const isSame = now.every(one => one.was === undefined && !one.isNew) && gone.length === 0;
    render(html`${isSame ? html`<p class="nothing">${say(context, 'assume-same')}</p>` : nothing}${sentences(context, now, gone)}
        ${tablesOf(context, counting, before, after, () => counted(context, counting, name, assumed, place, most), most)}`, place);
}

const placeOf = (article: HTMLElement): HTMLElement => {
    let place = article.querySelector<HTMLElement>(':scope > .recounted');
    if (!place) {
        place = document.createElement('div');
        place.className = 'recounted';
        article.append(place);
    }
    return place;
};

let latest = 0;  // what is counted for an earlier place of the reader stops

/// Beside what the page was made with; that is hidden as long as something is assumed. One answer after the other, so
/// that the page can be used meanwhile.
export async function recount(context: Context, section: Element): Promise<void> {
    const turn = ++latest, assumed = assumedIn(context.place), isOn = isAny(assumed);
    const waiting: (() => void)[] = [];
    for (const article of section.querySelectorAll<HTMLElement>('article.report')) {
        const name = article.dataset.report ?? '', place = placeOf(article);
        const {counting} = context, isLeft = leftToCommand.includes(name) || context.isBroken || !hasEngine();
        place.hidden = !isOn;
        for (const part of article.querySelectorAll<HTMLElement>(':scope > :not(h4, .recounted)')) part.hidden = isOn && !isLeft;
        if (!isOn) continue;
        if (isLeft) render(html`<p class="nothing">${say(context, 'assume-ask')}</p>${copyable(context, commandOf(`analyse ${name}`, assumed))}`, place);
        else render(html`<p class="nothing waiting">${say(context, 'assume-waiting')}</p>`, place);
        if (!isLeft && counting) waiting.push(() => counted(context, counting, name, assumed, place, new Map()));
    }
    for (const count of waiting) {
        await new Promise(done => setTimeout(done));
        if (turn !== latest) return;
        count();
    }
}
