// The page: what stands in it as plain HTML becomes tabs, a search box, lists with filters and a panel.
import {html, nothing, render} from 'lit-html';
import {changed, type Place, readPlace, writePlace} from './address';
import {assumedBar, assumeView} from './assume';
import {assumedIn, carried, isAny} from './assumed';
import {fillTables, follow, showBoard} from './boards';
import {type Context, say} from './context';
import {counting, type Counting, hasEngine} from './engine';
import {addOwn} from './facets';
import {findView} from './find';
import {panelOf} from './panel';
import {type Payload, plainBytesIn, readPayload, unpackAll} from './payload';
import {Records} from './records';
import {recount} from './reports';
import {addSearch} from './search';
import {keepFresh} from './served';
import {paint, themeChoice, themeOf} from './theme';

const sections = [...document.querySelectorAll<HTMLElement>('section.question')];

function made(tag: string, css: string, after: Element | null, put: 'after' | 'append'): HTMLElement {
    const element = document.createElement(tag);
    element.className = css;
    after?.[put](element);
    return element;
}

function loadFonts(): void {
    for (const weight of ['400', '600'])
        void new FontFace('Ecomap', plainBytesIn(`font-${weight}`), {weight}).load().then(font => document.fonts.add(font));
}

function start(payload: Payload): void {
    const root = document.documentElement;
    root.classList.add('live');
    const records = new Records(document.getElementById('records')?.textContent ?? '', payload.records);
    addOwn(records);
    const main = document.getElementById('content');
    const found = made('section', 'question', main, 'append');
    found.id = 'find';
    const panel = made('aside', 'panel', main, 'after');
    panel.hidden = true;
    panel.tabIndex = -1;
    const assume = made('section', 'question', main, 'append');
    assume.id = 'assume';
    const tabs = document.querySelector('nav.questions');
    for (const name of hasEngine() ? ['assume', 'find'] : ['find']) {
        const tab = document.createElement('a');
        tab.href = `#${name}`;
        tab.className = name;
        tab.textContent = payload.words.own[name] ?? '';
        tabs?.append(tab);
    }
    const bar = made('div', 'assumed', tabs, 'after');
    bar.setAttribute('role', 'status');

    let place: Place = readPlace(location.hash);
    let engine: Counting | undefined, isBroken = false;
    const looks = made('div', 'looks', document.querySelector('header.top'), 'append');
    const context = (): Context => ({payload, records, place, counting: engine, isBroken});
    /// The engine is opened for whoever asks something of it.
    function openEngine(): void {
        if (engine || isBroken || !hasEngine()) return;
        if (place.question !== 'assume' && place.question !== 'find' && !isAny(assumedIn(place))) return;
        counting().then(opened => { engine = opened; }, () => { isBroken = true; }).finally(show);
    }
    let opener: HTMLElement | SVGElement | null = null;  // where the keyboard was before the panel

    function showPanel(): void {
        const open = place.asked.get('open');
        const content = open === null ? undefined : panelOf(context(), open);
        const wasOpen = !panel.hidden;
        if (content && !wasOpen) opener = document.activeElement as HTMLElement | null;
        panel.hidden = !content;
        root.classList.toggle('with-panel', content !== undefined);
        if (content) {
            render(html`<header><p class="kind">${content.kind}</p><h2 id="panel-title">${content.title}</h2>
                <a class="close" href=${writePlace(changed(place, {open: null}))} aria-label=${say(context(), 'close')}>×</a></header>
                <div class="body">${content.body}</div>`, panel);
            panel.setAttribute('aria-labelledby', 'panel-title');
            panel.scrollTop = 0;
            panel.focus({preventScroll: true});
        } else {
            render(nothing, panel);
            if (wasOpen && opener?.isConnected) opener.focus({preventScroll: true});
        }
    }

    function show(): void {
        const before = place;
        place = readPlace(location.hash);
        for (const link of document.querySelectorAll<HTMLAnchorElement>('nav.languages a')) link.hash = location.hash;
        paint(payload, themeOf(context()));
        themeChoice(context(), looks);
        const isFind = place.question === 'find', isAssume = place.question === 'assume' && hasEngine();
        const section = isFind ? found : isAssume ? assume : sections.find(one => one.id === place.question) ?? sections[0];
        for (const one of [...sections, found, assume]) one.hidden = one !== section;
        for (const link of document.querySelectorAll<HTMLAnchorElement>('nav.questions a')) {
            const question = readPlace(link.hash).question;
            link.hash = writePlace({question, board: '', asked: carried(place)});
            if (question === section?.id) link.setAttribute('aria-current', 'page');
            else link.removeAttribute('aria-current');
        }
        render(assumedBar(context()), bar);
        if (section && !isFind && !isAssume) {
            place = {...place, question: section.id};
            showBoard(context(), section);
            void recount(context(), section);
        }
        if (isAssume)
            render(html`<h2>${say(context(), 'assume')}</h2><p class="ask">${say(context(), 'ask.assume')}</p>${assumeView(context(), show)}`, assume);
        if (isFind)
            render(html`<h2>${say(context(), 'find')}</h2><p class="ask">${say(context(), 'ask.find')}</p>${findView(context())}`, found);
        showPanel();
        openEngine();
        if (before.question !== place.question || before.board !== place.board) scrollTo({top: 0});
    }

    follow(context);
    fillTables(context);
    addSearch(made('div', 'search', document.querySelector('header.top'), 'append'), context);
    const trouble = made('div', 'trouble', bar, 'after');
    trouble.setAttribute('role', 'status');
    keepFresh(trouble, id => say(context(), id));
    addEventListener('hashchange', show);
    addEventListener('keydown', event => {
        if (event.key === 'Escape' && !panel.hidden && !event.defaultPrevented) location.hash = writePlace(changed(place, {open: null}));
        if (event.key === '/' && !(event.target as Element).closest('input')) {
            document.querySelector<HTMLInputElement>('.search input')?.focus();
            event.preventDefault();
        }
    });
    show();
}

loadFonts();
function opened(): Payload | undefined {
    try {
        return readPayload();
    } catch {
        return undefined;
    }
}

const payload = opened();
if (payload) {
    start(payload);
    requestAnimationFrame(() => setTimeout(() => unpackAll(payload)));  // while the reader looks at the first board
} else {
    document.documentElement.classList.add('plain');
}
