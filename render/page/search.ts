// The box that finds actors, offers, gaps and what else has a name, however it is spelt.
import {html, nothing, render} from 'lit-html';
import MiniSearch from 'minisearch';
import {type Context, opening, say, shown} from './context';
import {fold} from './fold';

const searched = ['actors', 'offers', 'gaps', 'recommendations', 'findings', 'timeline', 'processes'];
const most = 12;

interface Hit {
    id: string;
    table: string;
    name: string;
    also: string;
    text: string;
    aside: string;
}

function hitsOf({records}: Context): Hit[] {
    return searched.flatMap(table => records.of(table).map(row => ({
        id: shown(table, row.id ?? ''), table, name: row.name || row.label || row.id || '',
        also: [row.abbreviation, row.aliases].filter(Boolean).join(' '),
        text: [row.example, row.role].filter(Boolean).join(' '),
        aside: row.actor ? records.brief('actors', row.actor) : row.abbreviation ?? '',
    })));
}

export function addSearch(place: HTMLElement, context: () => Context): void {
    let index: MiniSearch<Hit> | undefined;  // made when first asked: opening the page need not wait for it
    let hits: Hit[] = [], at = -1, words = '';
    const all = new Map<string, Hit>();

    function find(): void {
        if (!index) {
            index = new MiniSearch<Hit>({fields: ['name', 'also', 'text', 'aside'], processTerm: term => fold(term)});
            for (const hit of hitsOf(context())) all.set(hit.id, hit);
            index.addAll([...all.values()]);
        }
        const found = index.search(words, {
            prefix: true, fuzzy: term => (term.length > 3 ? 0.2 : 0), combineWith: 'AND', boost: {name: 3, also: 3},
            boostDocument: id => (all.get(String(id))?.table === 'actors' ? 1.5 : 1),
        });
        hits = found.slice(0, most).flatMap(result => all.get(String(result.id)) ?? []);
        at = -1;
    }

    const go = (hit: Hit | undefined): void => {
        if (!hit) return;
        location.hash = opening(context(), hit.id);
        words = '';
        hits = [];
        draw();
    };

    function pressed(event: KeyboardEvent): void {
        if (event.key === 'ArrowDown' && hits.length > 0) at = (at + 1) % hits.length;
        else if (event.key === 'ArrowUp' && hits.length > 0) at = (at + hits.length - 1) % hits.length;
        else if (event.key === 'Enter') return go(hits[Math.max(at, 0)]);
        else if (event.key === 'Escape') hits = [], words = '';
        else return;
        event.preventDefault();
        draw();
    }

    function typed(event: Event): void {
        words = (event.target as HTMLInputElement).value;
        find();
        draw();
    }

    function draw(): void {
        const label = say(context(), 'search');
        const isOpen = words.trim() !== '';
        render(html`<input type="search" role="combobox" autocomplete="off" spellcheck="false" aria-autocomplete="list"
                aria-expanded=${isOpen && hits.length > 0} aria-controls="hits" aria-label=${label} placeholder=${label} .value=${words}
                aria-activedescendant=${at >= 0 ? `hit-${at}` : nothing} @input=${typed} @keydown=${pressed}>
            <ul id="hits" role="listbox" aria-label=${label} ?hidden=${!isOpen || hits.length === 0}>${hits.map((hit, i) => html`
                <li role="option" id="hit-${i}" aria-selected=${i === at} @pointerdown=${(event: Event) => { event.preventDefault(); go(hit); }}>
                    <span class="what">${hit.name}</span> <span class="aside">${hit.aside && hit.aside !== hit.name ? `${hit.aside} · ` : ''}${say(context(), `kind.${hit.table}`)}</span></li>`)}</ul>
            <p class="none" role="status">${isOpen && hits.length === 0 ? say(context(), 'nothing') : nothing}</p>`, place);
    }

    draw();
    place.addEventListener('focusout', event => {
        if (place.contains(event.relatedTarget as Node | null)) return;
        hits = [];
        words = '';
        draw();
    });
}
