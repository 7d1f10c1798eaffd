// A drawn board shows the map as it is. What an assumption takes away is marked on it.
import {type Assumed, isAny} from './assumed';
import type {Context} from './context';
import {facets, fits} from './facets';
import {isLeft} from './left';

type Mark = 'off' | 'fewer' | '';

/// Of an actor, an offer, or of all offers that a cell, a row or a column stands for.
function markOf({records}: Context, assumed: Assumed, shows: string): Mark {
    const asked = new URLSearchParams(shows), actor = asked.get('actors'), key = asked.get('offers');
    if (actor !== null) return assumed.without.includes(actor) ? 'off' : '';
    const offer = key === null ? undefined : records.find('offers', key);
    if (offer) return isLeft(offer, assumed, records) ? '' : 'off';
    if (!facets.some(facet => asked.has(facet.name))) return '';
    const there = records.of('offers').filter(one => fits(one, asked, records));
    const left = there.filter(one => isLeft(one, assumed, records)).length;
    return left === there.length ? '' : left === 0 ? 'off' : 'fewer';
}

/// An item, or the pill of an actor on one.
export function markBoard(context: Context, assumed: Assumed, frame: Element): void {
    for (const item of frame.querySelectorAll<SVGElement>('[data-shows], [data-names]')) {
        const mark = isAny(assumed) ? markOf(context, assumed, item.dataset.shows ?? item.dataset.names ?? '') : '';
        for (const name of ['off', 'fewer'] as const) item.classList.toggle(name, mark === name);
    }
}
