// The page: what stands in it as plain HTML becomes tabs, a search box, lists with filters and a panel.
import {html, nothing, render} from 'lit-html';
import {changed, type Place, readPlace, writePlace} from './address';
import {fillTables, follow, showBoard} from './boards';
import {type Context, say} from './context';
import {findView} from './find';
import {panelOf} from './panel';
import {bytesOf, type Payload, readPayload} from './payload';
import {Records} from './records';
import {addSearch} from './search';

const sections = [...document.querySelectorAll<HTMLElement>('section.question')];

function made(tag: string, css: string, after: Element | null, put: 'after' | 'append'): HTMLElement {
    const element = document.createElement(tag);
    element.className = css;
    after?.[put](element);
    return element;
}

function loadFonts(): void {
    for (const weight of ['400', '600'])
        void new FontFace('Ecomap', bytesOf(`font-${weight}`), {weight}).load().then(font => document.fonts.add(font));
}

function start(payload: Payload): void {
    const root = document.documentElement;
    for (const [name, colour] of Object.entries(payload.theme)) root.style.setProperty(`--${name}`, colour);
    root.classList.add('live');
    const records = new Records(document.getElementById('records')?.textContent ?? '', payload.records);
    const main = document.getElementById('content');
    const found = made('section', 'question', main, 'append');
    found.id = 'find';
    const panel = made('aside', 'panel', main, 'after');
    panel.hidden = true;
    panel.tabIndex = -1;
    const tabs = document.querySelector('nav.questions');
    const findTab = document.createElement('a');
    findTab.href = '#find';
    findTab.textContent = payload.words.own.find ?? '';
    tabs?.append(findTab);

    let place: Place = readPlace(location.hash);
    const context = (): Context => ({payload, records, place});
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
        const isFind = place.question === 'find';
        const section = isFind ? found : sections.find(one => one.id === place.question) ?? sections[0];
        for (const one of [...sections, found]) one.hidden = one !== section;
        for (const link of document.querySelectorAll<HTMLAnchorElement>('nav.questions a'))
            if (link.hash === `#${section?.id}`) link.setAttribute('aria-current', 'page');
            else link.removeAttribute('aria-current');
        if (section && !isFind) {
            place = {...place, question: section.id};
            showBoard(context(), section);
        }
        if (isFind)
            render(html`<h2>${say(context(), 'find')}</h2><p class="ask">${say(context(), 'ask.find')}</p>${findView(context())}`, found);
        showPanel();
        if (before.question !== place.question || before.board !== place.board) scrollTo({top: 0});
    }

    follow(context);
    fillTables(context);
    addSearch(made('div', 'search', document.querySelector('header.top'), 'append'), context);
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
readPayload().then(start, () => document.documentElement.classList.add('plain'));
