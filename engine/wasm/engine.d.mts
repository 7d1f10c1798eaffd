// See README.md; the keys of requests are told in request.hpp and ask.hpp, those of answers in report_json.hpp.

export type Message = null | number | string | { id: string; arguments: Record<string, Message> } |
  { decimal: number; digits: number } | { percent: number } | { label: Record<string, string> } |
  { list: Message[]; joining: "conjunction" | "commas" | "semicolons" | "sentences" | "dots"; most: number };

export interface Problem {
  severity: "note" | "warning" | "error"; code: string; file: string; line: number; column: number;
  message: Message; hint: Message;
}

export interface Table {
  name: string; title: Message; first_rows: number;
  columns: { key: string; heading: Message; unit: string }[];
  rows: Record<string, Message>[];
}

export interface Report { name: string; title: Message; findings: Message[]; tables: Table[]; notes: Message[] }

export interface Dataset {
  name: string; title: Message; version: string; as_of: string; languages: string[]; licence: string;
  filter: Message; what_if: Message; rows_left_out: number;
}

export interface Filter {
  status?: string[]; type?: string[]; level?: string[]; target?: string[]; principle?: string[]; support?: string[];
  phase?: string[]; source?: string[]; "link-kind"?: string[]; "no-weak"?: boolean; "stated-only"?: boolean; "as-of"?: string;
}

export interface Request {
  map: number; ask: string; filter?: Filter;
  what_if?: { without?: string[]; "with-status"?: string[] };
  assume?: { name: string; text: string }[];
  options?: Record<string, boolean | number | string | Record<string, number>>;
  need?: { for?: string[]; type?: string[]; phase?: string[]; principle?: string[]; gap?: string[]; from?: string };
  before?: { map: number; filter?: Filter };
}

export type Answer = { dataset: Dataset; report: Report } | { error: Message; hint: Message; problems: Problem[] };

export interface Engine {
  /** A bundle (bundle.hpp), as text or parsed. Throws when it is none. */
  load(bundle: string | object): { map: number; problems: Problem[] };
  /** Throws when `request` is none. */
  ask(request: Request): Answer;
  /** The answer's bytes, as JSON. */
  askText(request: Request | string): string;
  forget(map: number): void;
}

export function openEngine(wasmBinary: BufferSource): Promise<Engine>;
