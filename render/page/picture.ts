// A board in the page: moved, zoomed, and followed into by pointer and by keyboard.
import Panzoom, {type PanzoomObject} from '@panzoom/panzoom';

const most = 12, stepBy = 1.4, moveBy = 60;

export interface Picture {
    zoom: (direction: 1 | -1 | 0) => void;
}

/// The words over a board stand in the page: the picture begins below them.
function cutTitle(svg: SVGSVGElement): void {
    const box = svg.viewBox.baseVal;
    let top = 0;
    for (const title of svg.querySelectorAll<SVGGElement>('g.title')) {
        const {y, height} = title.getBBox();
        if (y + height < box.height / 2) top = Math.max(top, y + height);
        title.remove();
    }
    svg.setAttribute('viewBox', `${box.x} ${top} ${box.width} ${box.height - top}`);
    svg.removeAttribute('width');
    svg.removeAttribute('height');
}

/// All that a reader sees on an item, so that whoever speaks to the browser may say it; and what its title says besides.
function nameOf(item: SVGGElement): string {
    const title = item.querySelector(':scope > title')?.textContent ?? '';
    const words = [...item.querySelectorAll(':scope > text')].map(text => text.textContent?.trim() ?? '').filter(Boolean).join(' ');
    const said = title.replace(/\([^)]*\)/g, '');  // an abbreviation in parentheses is not taken for a part of the name
    return words === '' || said.includes(words) ? title : title === '' ? words : `${words} · ${title}`;
}

/// What can be opened is a button with a name.
function makeButtons(svg: SVGSVGElement): SVGGElement[] {
    const items = [...svg.querySelectorAll<SVGGElement>('[data-shows]')];
    for (const item of items) {
        item.setAttribute('role', 'button');
        item.setAttribute('tabindex', '-1');
        item.setAttribute('aria-label', nameOf(item));
    }
    return items;
}

/// The nearest item in the direction of an arrow key.
function next(items: SVGGElement[], from: SVGGElement, key: string): SVGGElement | undefined {
    const middle = (item: SVGGElement): [number, number] => {
        const box = item.getBoundingClientRect();
        return [box.x + box.width / 2, box.y + box.height / 2];
    };
    const along = key === 'ArrowLeft' || key === 'ArrowRight' ? 0 : 1, sign = key === 'ArrowLeft' || key === 'ArrowUp' ? -1 : 1;
    const here = middle(from);
    let best: SVGGElement | undefined, least = Infinity;
    for (const item of items) {
        const there = middle(item);
        const ahead = (there[along as 0 | 1] - here[along as 0 | 1]) * sign, aside = Math.abs(there[1 - along as 0 | 1] - here[1 - along as 0 | 1]);
        if (item === from || ahead < 1) continue;
        const far = ahead + 3 * aside;
        if (far < least) [best, least] = [item, far];
    }
    return best;
}

export function showPicture(frame: HTMLElement, source: string, label: string, open: (shown: string) => void): Picture {
    const svg = document.importNode(new DOMParser().parseFromString(source, 'image/svg+xml').documentElement, true) as unknown as SVGSVGElement;
    frame.replaceChildren(svg);
    frame.tabIndex = 0;
    frame.setAttribute('role', 'group');
    frame.setAttribute('aria-label', label);
    cutTitle(svg);
    const items = makeButtons(svg);
    const panzoom: PanzoomObject = Panzoom(svg, {
        maxScale: most, minScale: 1, step: 0.3, contain: 'outside', panOnlyWhenZoomed: true, cursor: '', touchAction: 'pan-y',
        animate: !matchMedia('(prefers-reduced-motion: reduce)').matches, duration: 150,
    });
    svg.addEventListener('panzoomchange', () => {
        const zoomed = panzoom.getScale() > 1;
        frame.classList.toggle('zoomed', zoomed);
        svg.style.touchAction = zoomed ? 'none' : 'pan-y';
    });
    const zoom = (direction: 1 | -1 | 0): void => {
        if (direction === 0) panzoom.reset();
        else panzoom.zoom(panzoom.getScale() * (direction > 0 ? stepBy : 1 / stepBy));
    };
    const focus = (item: SVGGElement | undefined): void => item?.focus({preventScroll: panzoom.getScale() > 1});
    frame.addEventListener('wheel', event => {
        if (event.ctrlKey || event.metaKey) panzoom.zoomWithWheel(event);
    }, {passive: false});
    // A press that moved the picture opens nothing.
    let pressed: [number, number] = [0, 0];
    frame.addEventListener('pointerdown', event => { pressed = [event.clientX, event.clientY]; }, {capture: true});
    frame.addEventListener('click', event => {
        const item = (event.target as Element).closest<SVGGElement>('[data-shows]');
        if (item && Math.hypot(event.clientX - pressed[0], event.clientY - pressed[1]) < 6) open(item.dataset.shows ?? '');
    });
    frame.addEventListener('keydown', event => {
        const item = (event.target as Element).closest<SVGGElement>('[data-shows]');
        const isArrow = event.key.startsWith('Arrow');
        if (event.altKey || event.ctrlKey || event.metaKey) return;
        if (event.key === '+' || event.key === '=') zoom(1);
        else if (event.key === '-') zoom(-1);
        else if (event.key === '0') zoom(0);
        else if (item && isArrow) focus(next(items, item, event.key));
        else if (item && (event.key === 'Enter' || event.key === ' ')) open(item.dataset.shows ?? '');
        else if (item && event.key === 'Escape') frame.focus();
        else if (!item && event.key === 'Enter') focus(items[0]);
        else if (!item && isArrow && panzoom.getScale() > 1)
            panzoom.pan(event.key === 'ArrowLeft' ? moveBy : event.key === 'ArrowRight' ? -moveBy : 0,
                        event.key === 'ArrowUp' ? moveBy : event.key === 'ArrowDown' ? -moveBy : 0, {relative: true});
        else return;
        event.preventDefault();
    });
    return {zoom};
}
