// JSON as a small tree that remembers where each name stands, so that a wrong value can be pointed at. Only what a
// datapackage.json needs: numbers, true, false and null are kept as their words. Depth and number of values are capped,
// so that no file can exhaust the stack or the memory; a name given twice is reported.
#pragma once

#include "engine/io/problems.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ecomap::io {

struct Json {
    enum class Kind : std::uint8_t { null, word, text, list, object };
    Kind kind = Kind::null;
    struct Member;
    std::string text;             ///< of a text; of a word: true, false, or the number
    std::vector<Json> items;      ///< of a list
    std::vector<Member> members;  ///< of an object, in file order
    std::size_t offset = 0;       ///< byte in the file: of the name it belongs to

    /// The first member called `name`, or null. Linear.
    const Json* find(std::string_view name) const;
};

struct Json::Member {
    std::string name;
    Json value;
};

struct JsonLimits {
    std::size_t depth = 64;
    std::size_t values = 100'000;
};

/// The tree of `source`; nothing when it is no JSON or beyond the limits, which is reported.
std::optional<Json> read_json(const SourceText& source, Problems& problems, const JsonLimits& limits = {});

}  // namespace ecomap::io
