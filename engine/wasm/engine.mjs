// The engine for a page, and for Node.js: hand it the bytes of engine.wasm, it fetches nothing. See README.md.
import { conversions, kindsOf, readNumber, writeNumber } from "./host.mjs";

const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** What WebAssembly asks of the page. The engine reads no file and says nothing; who asks for one is told that it failed. */
const importsFor = (memory) => {
  const bytes = (at, size) => new Uint8Array(memory().buffer, at, size);
  let made = new Uint8Array();
  const make = (text) => (made = encoder.encode(text)).length;
  const failed = () => 8;  // WASI: bad file descriptor
  return {
    host: {
      convert: (how, at, size) => make(conversions[how](decoder.decode(bytes(at, size)))),
      write_number: (number) => make(writeNumber(number)),
      read_number: (at, size, to) => {
        const { length, number } = readNumber(decoder.decode(bytes(at, size)));
        new DataView(memory().buffer).setFloat64(to, number, true);
        return length;
      },
      take: (at) => bytes(at, made.length).set(made),
      kinds: kindsOf,
    },
    env: { emscripten_notify_memory_growth: () => {} },
    wasi_snapshot_preview1: {
      fd_close: failed, fd_fdstat_get: failed, fd_read: failed, fd_seek: failed, fd_write: failed,
      environ_get: () => 0,
      environ_sizes_get: (count, size) => {
        new Uint32Array(memory().buffer)[count >> 2] = 0;
        new Uint32Array(memory().buffer)[size >> 2] = 0;
        return 0;
      },
      proc_exit: (code) => { throw new Error(`the engine ended with ${code}`); },
    },
  };
};

/** The engine of these bytes of engine.wasm. */
export async function openEngine(wasmBinary) {
  let engine;
  const { instance } = await WebAssembly.instantiate(wasmBinary, importsFor(() => engine.memory));
  engine = instance.exports;
  engine._initialize();

  const call = (what, input) => {
    const bytes = encoder.encode(typeof input === "string" ? input : JSON.stringify(input));
    const at = engine.ecomap_room(bytes.length);
    new Uint8Array(engine.memory.buffer, at, bytes.length).set(bytes);
    what();
    return decoder.decode(new Uint8Array(engine.memory.buffer, engine.ecomap_said(), engine.ecomap_said_size()));
  };
  const parsed = (text) => {
    const answer = JSON.parse(text);
    if ("fault" in answer) throw new Error(answer.fault);
    return answer;
  };
  const askText = (request) => call(engine.ecomap_ask, request);

  return {
    load: (bundle) => parsed(call(engine.ecomap_load, bundle)),
    ask: (request) => parsed(askText(request)),
    askText,
    forget: (map) => engine.ecomap_forget(map),
  };
}
