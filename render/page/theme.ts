// The look that the reader chose. The page has its boards in one theme, and how they differ in the others; that is
// unpacked for whoever asks for another.
import {html, render} from 'lit-html';
import {changed, writePlace} from './address';
import {type Context, say} from './context';
import {type Payload, pictureIn, textIn} from './payload';
import {recoloured, type Recoloured} from './recoloured';

type InTheme = Recoloured & {reading: string};

let others: Record<string, Record<string, InTheme>> | undefined;

/// What the address asks for, if there is such a theme; else the page's own.
export function themeOf({payload, place}: Context): string {
    const asked = place.asked.get('theme');
    return (payload.themes.find(({name}) => name === asked) ?? payload.themes[0])?.name ?? '';
}

export const isFirst = (payload: Payload, theme: string): boolean => payload.themes[0]?.name === theme;

/// A board in that theme, and how to read it where that is said otherwise.
export function boardIn(payload: Payload, theme: string, file: string): {source: string | undefined; reading?: string} {
    const source = pictureIn(payload, file);
    if (isFirst(payload, theme) || source === undefined) return {source};
    others ??= JSON.parse(textIn('themes')) as Record<string, Record<string, InTheme>>;
    const other = others[theme]?.[file];
    return other ? {source: recoloured(source, other), reading: other.reading} : {source};
}

const isDark = (colour: string): boolean => [1, 3, 5].reduce((sum, at) => sum + parseInt(colour.slice(at, at + 2), 16), 0) < 384;

/// The page itself takes the colours of its boards.
export function paint(payload: Payload, theme: string): void {
    const {style} = document.documentElement, colours = payload.themes.find(({name}) => name === theme)?.colours ?? {};
    for (const [name, colour] of Object.entries(colours)) style.setProperty(`--${name}`, colour);
    style.colorScheme = isDark(colours.page ?? '#FFFFFF') ? 'dark' : 'light';
}

export function themeChoice(context: Context, place: HTMLElement): void {
    const chosen = themeOf(context);
    const choose = (event: Event): void => {
        const {value} = event.currentTarget as HTMLSelectElement;
        location.hash = writePlace(changed(context.place, {theme: isFirst(context.payload, value) ? null : value}));
    };
    render(html`<label>${say(context, 'looks')} <select @change=${choose}>${context.payload.themes.map(({name}) => html`
        <option value=${name} ?selected=${name === chosen}>${context.payload.words.themes[name] ?? name}</option>`)}</select></label>`, place);
}
