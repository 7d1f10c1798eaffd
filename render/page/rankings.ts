// Where an actor stands in every ranking, and within which places nine draws of ten put it.
import type {Context} from './context';

export interface Standing {
    title: string;
    rank: number;
    of: number;
    range: string;
}

export function placesOf({payload}: Context, actor: string): Standing[] {
    const at = payload.ranked.indexOf(actor);
    return payload.standings.flatMap(({title, of, places}) => {
        const [rank, best, worst] = places[at] ?? [null, null, null];
        return rank === null ? [] : [{title, rank, of, range: best === null || worst === null ? '' : `${best}\u2013${worst}`}];
    });
}
