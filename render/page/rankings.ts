// Where an actor stands in every ranking, and within which places nine draws of ten put it.
import type {Context} from './context';

export interface Standing {
    title: string;
    rank: number;
    of: number;
    range: string;
}

/// Only rankings of nothing but actors: keys of other things may be the same.
export function placesOf({payload, records}: Context, actor: string): Standing[] {
    return payload.standings.flatMap(({title, of, places}) => {
        const [rank, best, worst] = places[actor] ?? [null, null, null];
        if (rank === null || !Object.keys(places).every(key => records.find('actors', key))) return [];
        return [{title, rank, of, range: best === null || worst === null ? '' : `${best}\u2013${worst}`}];
    });
}
