// THE LIST of what offers can be filtered by, and which offers are left.
import {list, type Records, type Row} from './records';

export const unknown = '?';  // in place of a key, where a row does not say

export interface Facet {
    name: string;
    head: [table: string, column: string];
    values: (offer: Row, records: Records) => string[];
}

const oneOf = (value: string | undefined): string[] => (value ? [value] : []);
const actor = (offer: Row, records: Records): Row | undefined => records.find('actors', offer.actor ?? '');
const terms = (name: string): Facet => ({name, head: ['offers', name], values: offer => list(offer[name])});

/// Groups that are offered to through a group that holds them are meant too.
function targets(offer: Row, records: Records): string[] {
    const groups = list(offer.target_groups);
    return [...new Set(groups.flatMap(group => [group, ...list(records.find('target_groups', group)?.members)]))];
}

export const facets: Facet[] = [
    terms('support_types'),
    terms('principles'),
    terms('phases'),
    {name: 'target_groups', head: ['offers', 'target_groups'], values: targets},
    {name: 'status', head: ['offers', 'status'], values: offer => oneOf(offer.status)},
    {name: 'certainty', head: ['offers', 'certainty'], values: offer => oneOf(offer.certainty)},
    {name: 'actor_types', head: ['actors', 'type'], values: (offer, records) => oneOf(actor(offer, records)?.type)},
    {name: 'levels', head: ['actors', 'level'], values: (offer, records) => oneOf(actor(offer, records)?.level)},
];

const stock = ['support-type', 'principle', 'target-group', 'level', 'phase', 'actor-type'];

/// By the map's own dimensions too.
export function addOwn(records: Records): void {
    for (const {id = '', of, table, singular} of records.of('dimensions'))
        if (!stock.includes(id))
            facets.push({
                name: table || `${id}s`, head: ['', singular || id],
                values: (offer, all) => list((of === 'actors' ? actor(offer, all) : offer)?.[id]),
            });
}

/// Alternatives in one facet, all facets together.
export function fits(offer: Row, asked: URLSearchParams, records: Records, but?: Facet): boolean {
    return facets.every(facet => {
        const wanted = asked.getAll(facet.name);
        if (facet === but || wanted.length === 0) return true;
        const values = facet.values(offer, records);
        return wanted.some(value => (value === unknown ? values.length === 0 : values.includes(value)));
    });
}

/// How many offers each value of a facet would leave, in the order of its terms; unknown last.
export function counts(facet: Facet, asked: URLSearchParams, records: Records): [value: string, count: number][] {
    const found = new Map<string, number>(records.of(facet.name).map(term => [term.id ?? '', 0]));
    for (const offer of records.of('offers')) {
        if (!fits(offer, asked, records, facet)) continue;
        const values = facet.values(offer, records);
        for (const value of values.length === 0 ? [unknown] : values) found.set(value, (found.get(value) ?? 0) + 1);
    }
    const wanted = asked.getAll(facet.name);
    const all = [...found].filter(([value, count]) => count > 0 || wanted.includes(value));
    return [...all.filter(([value]) => value !== unknown), ...all.filter(([value]) => value === unknown)];
}
