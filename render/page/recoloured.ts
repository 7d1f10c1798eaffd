// A board in the colours of another theme: what recoloured.cpp took apart.

export interface Recoloured {
    lines: (number | string | [first: number, last: number, between: string])[];
    colours: (number | string)[];
}

export function recoloured(source: string, {lines, colours}: Recoloured): string {
    const from = source.split('\n'), to: string[] = [], known = new Map<string, string>();
    let at = 0, pair = 0, asForetold = 0;
    const swapped = (line: string): string => {
        const element = line.split(' ', 1)[0];
        return line.replace(/"#[0-9A-Fa-f]{6}"/g, (colour, place: number) => {
            const kind = element + line.slice(Math.max(0, place - 5), place) + colour;
            if (asForetold++ === colours[pair]) {
                known.set(kind, `"${colours[pair + 1]}"`);
                pair += 2;
                asForetold = 0;
            }
            return known.get(kind) ?? colour;
        });
    };
    for (const part of lines) {
        if (typeof part === 'string') to.push(part);
        else if (typeof part === 'object') {
            const line = from[at++] ?? '', [first, last, between] = part;
            to.push(line.slice(0, first) + between + line.slice(line.length - last));
        }
        else if (part < 0) at -= part;
        else for (const end = at + part; at < end; ++at) to.push(swapped(from[at] ?? ''));
    }
    return to.join('\n');
}
