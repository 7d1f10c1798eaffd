// The sections that stand in the page as plain HTML, shown one board at a time with a picture that can be moved.
import {html, nothing, render} from 'lit-html';
import {changed, writePlace} from './address';
import {assumedIn, carried} from './assumed';
import {type Context, opening, say} from './context';
import {markBoard} from './marks';
import {tableIn} from './payload';
import {type Picture, showPicture} from './picture';
import {csvOf, download, firstRows, moreRows, tableOf} from './table';
import {boardIn, themeOf} from './theme';

const articles = (section: Element): HTMLElement[] => [...section.querySelectorAll<HTMLElement>(':scope > article.board')];
const nameOf = (article: HTMLElement): string => article.dataset.board ?? '';

/// The board asked for, else the first of the section.
export function boardOf(section: Element, name: string): HTMLElement | undefined {
    const all = articles(section);
    return all.find(article => nameOf(article) === name) ?? all[0];
}

/// Links to the boards of a section, above them.
function addTabs(context: Context, section: Element, current: HTMLElement): void {
    let tabs = section.querySelector<HTMLElement>(':scope > nav.boards');
    if (!tabs) {
        tabs = document.createElement('nav');
        tabs.className = 'boards';
        section.querySelector(':scope > .ask')?.after(tabs);
    }
    tabs.setAttribute('aria-label', section.querySelector('h2')?.textContent ?? '');
    const shown = articles(section);
    tabs.hidden = shown.length < 2;
    render(shown.map(article => html`<a href=${writePlace({question: section.id, board: nameOf(article), asked: carried(context.place)})}
        aria-current=${article === current ? 'page' : nothing}>${article.dataset.label}</a>`), tabs);
}

function fillTable(context: Context, place: HTMLElement, file: string, most = firstRows): void {
    const table = tableIn(context.payload, file);
    if (!table) return;
    if (!place.classList.contains('whole')) place.replaceChildren();
    place.classList.add('whole');
    const rest = table.count > table.rows.length
        ? html`<p>${say(context, 'all-rows')} <a href=${file}>${file}</a> (${table.count})</p>` : nothing;
    render(html`${tableOf(context, table, most, () => fillTable(context, place, file, moreRows(most)))}${rest}`, place);
}

/// Tables that are unfolded have all their rows.
export function fillTables(context: () => Context): void {
    for (const details of document.querySelectorAll<HTMLDetailsElement>('details[data-table]'))
        details.addEventListener('toggle', () => {
            if (!details.open) return;
            fillTable(context(), details.querySelector<HTMLElement>('.scroll')!, details.dataset.table ?? '');
            details.querySelector('.cut')?.remove();
        });
}

export function showBoard(context: Context, section: Element): void {
    const current = boardOf(section, context.place.board);
    if (!current) return;
    addTabs(context, section, current);
    for (const article of articles(section)) article.hidden = article !== current;
    const asTable = context.place.asked.get('view') === 'table';
    const frame = frameOf(context, current);
    if (!frame) return;
    frame.hidden = asTable;
    // Measured when it is in sight: before that it has no size.
    if (!asTable && !frame.firstChild) draw(context, current, frame);
    markBoard(context, assumedIn(context.place), frame);
    addTools(context, current, frame, asTable);
}

/// Where the picture of a board is; emptied when it was drawn in another theme.
function frameOf(context: Context, article: HTMLElement): HTMLElement | null {
    const frame = article.querySelector<HTMLElement>(':scope > .picture');
    if (!frame?.firstChild || frame.dataset.theme === themeOf(context)) return frame;
    const fresh = frame.cloneNode(false) as HTMLElement;
    frame.replaceWith(fresh);
    return fresh;
}

function draw(context: Context, article: HTMLElement, frame: HTMLElement): void {
    const theme = themeOf(context), {source, reading} = boardIn(context.payload, theme, nameOf(article));
    if (source === undefined) return;
    frame.dataset.theme = theme;
    const words = article.querySelector<HTMLElement>(':scope > .reading');
    if (words) {
        article.dataset.reading ??= words.textContent ?? '';
        words.textContent = reading ?? article.dataset.reading;
    }
    pictures.set(frame, showPicture(frame, source, say(context, 'picture-keys'), shown => { location.hash = opening(latest(), shown); }));
}

const pictures = new WeakMap<HTMLElement, Picture>();
let latest: () => Context;
export const follow = (context: () => Context): void => { latest = context; };

function addTools(context: Context, article: HTMLElement, frame: HTMLElement, asTable: boolean): void {
    let tools = article.querySelector<HTMLElement>(':scope > .tools');
    if (!tools) {
        tools = document.createElement('div');
        tools.className = 'tools';
        frame.before(tools);
        const place = document.createElement('div');
        place.className = 'scroll twin';
        place.tabIndex = 0;
        place.setAttribute('role', 'region');
        place.setAttribute('aria-label', article.querySelector('h3')?.textContent ?? '');
        frame.after(place);
        article.querySelector(':scope > details')?.remove();
        article.querySelector(':scope > .files a:last-child')?.remove();
    }
    const twin = article.querySelector<HTMLElement>(':scope > .twin')!;
    const file = `tables/${nameOf(article)}.csv`;
    const table = tableIn(context.payload, file);
    twin.hidden = !asTable;
    if (asTable) fillTable(context, twin, file);
    const zoom = (direction: 1 | -1 | 0) => (): void => pictures.get(frame)?.zoom(direction);
    const button = (id: string, sign: string, press: () => void) =>
        html`<button type="button" class="sign" aria-label=${say(context, id)} title=${say(context, id)} @click=${press}>${sign}</button>`;
    render(html`<a class="tool" href=${writePlace(changed(context.place, {view: asTable ? null : 'table'}))}>${say(context, asTable ? 'as-picture' : 'as-table')}</a>
        ${table ? html`<button type="button" @click=${() => download(`${nameOf(article).replace('/', '-')}.csv`, csvOf(table))}>${say(context, 'csv')}</button>` : nothing}
        <button type="button" @click=${() => print()}>${say(context, 'print')}</button>
        ${asTable ? nothing : html`<span class="zoom">${button('zoom-out', '−', zoom(-1))}${button('zoom-fit', '⤢', zoom(0))}${button('zoom-in', '+', zoom(1))}</span>`}`, tools);
}
