// A page that `ecomap serve` hands out asks it once a second whether the map has changed, and then is loaded anew, where
// the reader is. A page from disk asks nobody.
import {html, nothing, render} from 'lit-html';

interface Answer {
    version: string;
    problems: string[];
}

const between = 1000;  // milliseconds

export function keepFresh(place: HTMLElement, say: (id: string) => string): void {
    const mine = document.documentElement.dataset.version;
    if (!mine || !location.protocol.startsWith('http')) return;

    const tell = (id: string, lines: string[]): void => {
        render(html`<p>${say(id)}</p>${lines.length > 0 ? html`<pre tabindex="0">${lines.join('\n')}</pre>` : nothing}`, place);
    };

    async function ask(): Promise<void> {
        try {
            const answer = await fetch('version.json', {cache: 'no-store'});
            const {version, problems} = await answer.json() as Answer;
            if (version !== mine) return location.reload();
            if (problems.length > 0) tell('served-problem', problems);
            else render(nothing, place);
        } catch {
            tell('served-gone', []);
        }
        setTimeout(ask, between);
    }
    void ask();
}
