// Where the reader is, as the part of an address after "#": "gaps/heatmap?open=actors%3Dvinnova&view=table".

export interface Place {
    question: string;
    board: string;
    asked: URLSearchParams;
}

export function readPlace(hash: string): Place {
    const [path = '', query = ''] = hash.replace(/^#/, '').split(/\?(.*)/s);
    const [question = '', ...board] = path.split('/');
    return {question: decoded(question), board: board.map(decoded).join('/'), asked: new URLSearchParams(query)};
}

export function writePlace({question, board, asked}: Place): string {
    const path = [question, ...board.split('/').filter(part => part !== '')].map(encodeURIComponent).join('/');
    const query = asked.toString();
    return '#' + path + (query === '' ? '' : '?' + query);
}

/// The same place with some of what is asked changed; null takes it away.
export function changed(place: Place, changes: Record<string, string | null>): Place {
    const asked = new URLSearchParams(place.asked);
    for (const [name, value] of Object.entries(changes))
        if (value === null) asked.delete(name);
        else asked.set(name, value);
    return {...place, asked};
}

/// Moves the reader there; quietly: without a step to go back to, as while a slider moves.
export function go(hash: string, how?: 'quietly'): void {
    if (how !== 'quietly') {
        location.hash = hash;
        return;
    }
    history.replaceState(null, '', hash);
    dispatchEvent(new HashChangeEvent('hashchange'));
}

function decoded(part: string): string {
    try {
        return decodeURIComponent(part);
    } catch {
        return part;
    }
}
