// The engine in the page: opened when it is first wanted, since not every reader asks what would be.
import {openEngine, type Answer, type Engine, type Problem, type Report, type Request} from '../../engine/wasm/engine.mjs';
import {bytesIn, textIn} from './payload';
import {speaker, type Speaker} from './words.mjs';

type Asked = Omit<Request, 'map'> & {map?: number};
type Bundle = Record<string, unknown>;

export class Counting {
    private readonly known = new Map<string, Answer>();
    constructor(private readonly engine: Engine, private readonly bundle: Bundle, readonly map: number, readonly say: Speaker) {}

    /// The answer, of this map if no other is asked; the same question is asked once.
    ask(request: Asked): Answer {
        const key = JSON.stringify(request);
        let answer = this.known.get(key);
        if (!answer) {
            if (this.known.size > 200) this.known.clear();
            this.known.set(key, answer = this.engine.ask({map: this.map, ...request}));
        }
        return answer;
    }
    /// Another map beside this one.
    open(bundle: object): {map: number; problems: Problem[]} {
        return this.engine.load(bundle);
    }
    forget(map: number): void {
        this.engine.forget(map);
    }
    /// A map of other tables, with the framework of this one: an order of names goes along with nothing but a page.
    bundleWith(dataset: {name: string; text: string}[]): object {
        return {...this.bundle, name: dataset.map(({name}) => name).join(', '), dataset, order: []};
    }
    report(request: Asked): Report | undefined {
        const answer = this.ask(request);
        return 'report' in answer ? answer.report : undefined;
    }
    /// Why there is no answer: an old address may ask for what the map does not have.
    refusal(request: Asked): string {
        const answer = this.ask(request);
        if ('report' in answer) return '';
        return this.say.words(answer.error) || answer.problems.map(problem => this.say.words(problem.message)).join(' ');
    }
}

export const hasEngine = (): boolean => document.getElementById('engine') !== null && typeof WebAssembly === 'object';

async function open(): Promise<Counting> {
    const {bundle, words} = JSON.parse(textIn('tables')) as {bundle: Bundle; words: Record<string, string>};
    const engine = await openEngine(bytesIn('engine'));
    return new Counting(engine, bundle, engine.load(bundle).map, speaker(words, document.documentElement.lang));
}

let opened: Promise<Counting> | undefined;
export const counting = (): Promise<Counting> => (opened ??= open());
