// What is asked of a board once a browser has drawn it. The function runs inside the page and sees nothing of this file
// but its arguments; it gives back complaints in words.

export function inspect({fonts, inline}) {
    const embedded = fonts === 'embed';
    const slack = 0.5, capital = 0.727, smallest = 9, smallestChip = 8;
    const svg = document.querySelector('svg');
    const list = [];
    if (!svg) return {list: ['there is no picture'], texts: 0, smallest: 99};
    const short = (text) => `'${text.textContent.slice(0, 40)}'`;
    const page = svg.viewBox.baseVal;
    const inside = (a, b, by) => a.x >= b.x - by && a.y >= b.y - by && a.x + a.width <= b.x + b.width + by &&
        a.y + a.height <= b.y + b.height + by;

    // Who cannot see it is told the same, in the same order.
    if (svg.getAttribute('role') !== 'graphics-document document') list.push('the picture has no role');
    if (!svg.getAttribute('lang')) list.push('the picture has no language');
    for (const id of (svg.getAttribute('aria-labelledby') ?? '').split(' '))
        if (!svg.querySelector(`#${id}`)?.textContent) list.push(`the picture's ${id || 'title'} is empty`);
    for (const card of svg.querySelectorAll('g.card')) {
        if (!card.getAttribute('aria-label')) list.push('a card has no label');
        if (card.firstElementChild?.tagName !== 'title') list.push('a card has no title');
    }

    // Nothing runs, nothing is fetched.
    if (svg.querySelector('script, foreignObject, image, use, animate, set, iframe')) list.push('an element that has no place in a board');
    for (const element of svg.querySelectorAll('*'))
        for (const {name} of element.attributes) if (name.startsWith('on')) list.push(`an event handler ${name}`);
    for (const link of svg.querySelectorAll('a'))
        if (!/^(https?:\/\/|mailto:)/.test(link.getAttribute('href') ?? '')) list.push(`a link to ${link.getAttribute('href')}`);
    if (window.hacked) list.push('words of the map ran as a program');

    // What a card's words stand on, if it has such a ground: a bar or a mark beside the words is none.
    const area = box => box.width * box.height;
    const surfaceOf = card => card && [...card.querySelectorAll('rect')].map(rect => rect.getBBox()).find(box => area(box) > 0.85 * area(card.getBBox()));

    // Text is where and as large as it was laid out.
    let smallestSeen = 99;
    const boxes = [];
    for (const halo of svg.querySelectorAll('.halo')) {
        const of = halo.nextElementSibling;
        if (['x', 'y', 'font-size', 'font-weight', 'text-anchor'].some(name => halo.getAttribute(name) !== of?.getAttribute(name)) || halo.textContent !== of.textContent)
            list.push(`${short(halo)} is the edge of no text`);
    }
    for (const text of svg.querySelectorAll('text:not(.halo)')) {
        const size = Number(text.getAttribute('font-size')), baseline = Number(text.getAttribute('y'));
        const left = text.getStartPositionOfChar(0).x, right = text.getEndPositionOfChar(text.getNumberOfChars() - 1).x;
        const measured = Number(text.getAttribute(embedded ? 'data-w' : 'textLength'));
        const width = embedded ? text.getComputedTextLength() : right - left;
        if (!(measured > 0)) list.push(`${short(text)} does not say how wide it is`);
        // Kerning, which is not measured, makes some pairs of letters a little wider.
        if (width > measured + Math.max(slack + 0.1, measured * 0.006)) list.push(`${short(text)} is ${width.toFixed(2)} wide, measured ${measured}`);
        const isChip = measured <= 22 || text.textContent.length <= 3;
        if (size < (isChip ? smallestChip : smallest)) list.push(`${short(text)} is too small: ${size}`);
        if (!isChip) smallestSeen = Math.min(smallestSeen, size);
        const seen = {x: Math.min(left, right), y: baseline - size * capital, width: Math.abs(right - left), height: size * capital};
        if (!inside(seen, page, slack)) list.push(`${short(text)} leaves the page`);
        const surface = surfaceOf(text.closest('g.card'));
        if (surface && !inside(seen, surface, slack)) list.push(`${short(text)} leaves its card`);
        boxes.push({...seen, text});
    }
    boxes.sort((a, b) => a.x - b.x);
    boxes.forEach((a, i) => {
        for (let j = i + 1; j < boxes.length && boxes[j].x < a.x + a.width - slack; ++j) {
            const b = boxes[j];
            if (a.y < b.y + b.height - slack && b.y < a.y + a.height - slack) list.push(`${short(a.text)} overlaps ${short(b.text)}`);
        }
    });
    if (fonts !== 'none' && !inline && boxes.length > 0 && ![...document.fonts].some((font) => font.status === 'loaded'))
        list.push('the font cannot be read');
    return {list, texts: boxes.length, smallest: smallestSeen};
}
