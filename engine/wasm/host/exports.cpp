// What ../engine.mjs calls. Texts are UTF-8; what is said stands until the next call.
#include "engine/wasm/ask.hpp"
#include "engine/wasm/host/collate.hpp"

#include <emscripten/emscripten.h>

namespace {

ecomap::wasm::Maps& maps() {
    static ecomap::wasm::Maps all(ecomap::learn_order);
    return all;
}

std::string heard, said;

}  // namespace

extern "C" {

/// Where the next text goes.
EMSCRIPTEN_KEEPALIVE char* ecomap_room(std::size_t size) {
    heard.assign(size, '\0');
    return heard.data();
}
EMSCRIPTEN_KEEPALIVE void ecomap_load() { said = maps().load(heard); }
EMSCRIPTEN_KEEPALIVE void ecomap_ask() { said = maps().ask(heard); }
EMSCRIPTEN_KEEPALIVE void ecomap_forget(int map) { maps().forget(map); }
EMSCRIPTEN_KEEPALIVE const char* ecomap_said() { return said.data(); }
EMSCRIPTEN_KEEPALIVE std::size_t ecomap_said_size() { return said.size(); }
}
