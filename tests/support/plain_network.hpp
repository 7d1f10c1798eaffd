// A small network with all that makes writers stumble: signs of every format, nothing said, no direction.
#pragma once

#include "render/exchange/plain_network.hpp"

namespace ecomap::test {

inline PlainNetwork small_network() {
    return {"map",
            "A <map>",
            {"type", "role"},
            {"status", "note"},
            {{"a", "Library \"north\"", {"public", "Lends & reads"}}, {"b", "Bank", {"", ""}}},
            {{"a", "b", "funds", true, {"today", "x \\n <y>"}}, {"b", "a", "joins", false, {"could", ""}}}};
}

}  // namespace ecomap::test
