// What every part of the page knows, and how it moves the reader.
import {changed, type Place, writePlace} from './address';
import type {Counting} from './engine';
import type {Payload} from './payload';
import type {Records, Row} from './records';

export interface Context {
    payload: Payload;
    records: Records;
    place: Place;
    counting: Counting | undefined;  ///< when it is open
    isBroken: boolean;  ///< it cannot be opened
}

export const say = (context: Context, id: string): string => context.payload.words.own[id] ?? id;

export const head = (context: Context, table: string, column: string): string =>
    context.payload.words.heads[table]?.[column] ?? column;

/// The address of what a part of a picture, a hit or a name shows, seen from here.
export const opening = (context: Context, shown: string): string =>
    writePlace(changed(context.place, {open: shown}));

export const shown = (table: string, key: string): string => `${table}=${encodeURIComponent(key)}`;

/// A word that closed lists of the model have, or a term.
export function valueLabel(context: Context, facet: string, value: string): string {
    const {words} = context.payload;
    if (value === '?' || value === '') return words.unknown;
    if (facet === 'status') return words.status[value] ?? value;
    if (facet === 'certainty') return words.certainty[value] ?? value;
    return context.records.label(facet, value);
}

/// The same where there is little room.
export const valueBrief = (context: Context, facet: string, value: string): string =>
    context.records.find(facet, value) ? context.records.brief(facet, value) : valueLabel(context, facet, value);

/// The actors of a map, or the offers, with the status of today first.
export function byStatus(offers: Row[]): [status: string, offers: Row[]][] {
    const order = ['today', 'could', 'recommended', 'historic'];
    const groups = order.map(status => [status, offers.filter(offer => offer.status === status)] as [string, Row[]]);
    return groups.filter(([, some]) => some.length > 0);
}
