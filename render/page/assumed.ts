// What the reader assumes of the map, as it stands in the address, as the engine is asked, and as a command.
import type {Filter, Request} from '../../engine/wasm/engine.mjs';
import {changed, type Place} from './address';

export interface Assumed {
    without: string[];  ///< actors that leave
    counting: string[];  ///< statuses that count as today
    taken: string[];  ///< offers that are only possible, and count as today
    only: Record<Only, string[]>;
}

/// THE LIST of what a part of the map can be taken by: the filter's word, the table of its terms, the column of offers.
export const parts = {
    status: {table: 'status', column: 'status'},
    principle: {table: 'principles', column: 'principles'},
    target: {table: 'target_groups', column: 'target_groups'},
} as const;
export type Only = keyof typeof parts;
const onlies = Object.keys(parts) as Only[];

const lists = ['without', 'counting', 'taken'] as const;
export const names: string[] = [...lists, ...onlies.map(only => `only-${only}`)];

export function assumedIn({asked}: Place): Assumed {
    const all = (name: string): string[] => [...new Set(asked.getAll(name))];
    return {
        without: all('without'), counting: all('counting'), taken: all('taken'),
        only: Object.fromEntries(onlies.map(only => [only, all(`only-${only}`)])) as Assumed['only'],
    };
}

export const isWhatIf = ({without, counting, taken}: Assumed): boolean => without.length + counting.length + taken.length > 0;
export const isPart = ({only}: Assumed): boolean => onlies.some(name => only[name].length > 0);
export const isAny = (assumed: Assumed): boolean => isWhatIf(assumed) || isPart(assumed);

/// What of an address goes along from tab to tab: what is assumed, and the look.
export function carried({asked}: Place): URLSearchParams {
    return new URLSearchParams([...asked].filter(([name]) => name === 'theme' || names.includes(name)));
}

/// The same place with one more assumption, or one less.
export function toggled(place: Place, name: string, value: string): Place {
    const all = place.asked.getAll(name), asked = new URLSearchParams(place.asked);
    asked.delete(name);
    for (const one of all.includes(value) ? all.filter(other => other !== value) : [...all, value]) asked.append(name, one);
    return {...place, asked};
}

/// The same place with these offers taken too.
export function withTaken(place: Place, offers: string[]): Place {
    const asked = new URLSearchParams(place.asked);
    for (const offer of offers) if (!asked.getAll('taken').includes(offer)) asked.append('taken', offer);
    return {...place, asked};
}

export const cleared = (place: Place): Place => changed(place, Object.fromEntries(names.map(name => [name, null])));

const quotedCell = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell);

/// A table of changes, as --assume reads it.
export const changesOf = ({taken}: Assumed): string =>
    'change,table,id,status\n' + taken.map(offer => `alter,offers,${quotedCell(offer)},today\n`).join('');

export function filterOf({only}: Assumed): Filter {
    return Object.fromEntries(onlies.filter(name => only[name].length > 0).map(name => [name, only[name]]));
}

export function requestOf(assumed: Assumed): Pick<Request, 'filter' | 'what_if' | 'assume'> {
    return {
        filter: filterOf(assumed),
        what_if: {without: assumed.without, 'with-status': assumed.counting},
        ...(assumed.taken.length > 0 ? {assume: [{name: changesFile, text: changesOf(assumed)}]} : {}),
    };
}

export const changesFile = 'assumed.csv';

const quoted = (word: string): string => (/^[\w.-]+$/.test(word) ? word : `'${word.replace(/'/g, "'\\''")}'`);
const option = (name: string, words: string[]): string => (words.length > 0 ? ` --${name} ${words.map(quoted).join(',')}` : '');

/// The command that answers the same.
export function commandOf(ask: string, assumed: Assumed): string {
    const {without, counting, taken, only} = assumed;
    return `ecomap ${ask} DATASET` + option('without', without) + option('with-status', counting) +
        (taken.length > 0 ? ` --assume ${changesFile}` : '') + onlies.map(name => option(name, only[name])).join('');
}
