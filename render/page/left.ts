// Which offers are left of the map as it is assumed: for lists, and for what is marked on drawn boards. Numbers are the
// engine's business.
import {type Assumed, isAny, type Only, parts} from './assumed';
import {facets} from './facets';
import type {Records, Row} from './records';

const facetOf = (only: Only) => facets.find(facet => facet.name === parts[only].table);

export function isLeft(offer: Row, assumed: Assumed, records: Records): boolean {
    if (assumed.without.includes(offer.actor ?? '')) return false;
    const counts = assumed.taken.includes(offer.id ?? '') || assumed.counting.includes(offer.status ?? '');
    return (Object.keys(parts) as Only[]).every(only => {
        const wanted = assumed.only[only];
        if (wanted.length === 0) return true;
        const values = only === 'status' ? [counts ? 'today' : offer.status ?? ''] : facetOf(only)?.values(offer, records) ?? [];
        return wanted.some(value => values.includes(value));
    });
}

export function offersLeft(records: Records, assumed: Assumed): Row[] {
    const all = records.of('offers');
    return isAny(assumed) ? all.filter(offer => isLeft(offer, assumed, records)) : all;
}
