#include "engine/wasm/message_json.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using wasm::Json;

TEST_CASE("a message is its id and its arguments, each so that nothing of it is lost") {
    const Message message("x.y", {{"count", 3},
                                  {"share", Percent{12.5}},
                                  {"number", Decimal{0.25, 1}},
                                  {"key", "p1"},
                                  {"name", Text("å", "a")},
                                  {"more", MessageList{{Message("z")}, Joining::commas, 2}}});
    CHECK(wasm::to_json(message) == Json::parse(R"({"id": "x.y", "arguments": {
        "count": 3, "share": {"percent": 12.5}, "number": {"decimal": 0.25, "digits": 1}, "key": "p1",
        "name": {"label": {"en": "a", "sv": "å"}},
        "more": {"list": [{"id": "z", "arguments": {}}], "joining": "commas", "most": 2}}})"));
}

TEST_CASE("a message without an id is what it says, and null when it says nothing") {
    CHECK(wasm::to_json(Message()) == nullptr);
    CHECK(wasm::to_json(Message::as_it_is(7)) == 7);
    CHECK(wasm::to_json(Message(Text("å", "a"))) == wasm::to_json(Text("å", "a")));
}
