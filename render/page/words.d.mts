// See words.mjs.
import type {Message} from '../../engine/wasm/engine.mjs';

export interface Speaker {
    /// Throws for a message that the patterns do not have.
    words(message: Message): string;
    cell(row: Readonly<Record<string, unknown>>, column: string): string;
}

export function speaker(patterns: Readonly<Record<string, string>>, language: string): Speaker;
export function fixed(number: number, decimals: number): string;
export function rounded(number: number): string;
