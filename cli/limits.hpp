// What a run may take: --max-memory, refused before the work is done where the model of cost.hpp says that it would
// take more; and what long work will cost, told beforehand to whoever watches.
//
// Nothing is taken from the process itself (no setrlimit): a library that gets no memory in the middle of its work
// helps nobody. A limit of the model is no promise either: it is fitted to generated maps, and told as "about".
#pragma once

#include "cli/cost.hpp"
#include "engine/model/error.hpp"

#include <cstdint>
#include <optional>
#include <string_view>

namespace CLI {
class App;
}

namespace ecomap::cli {

/// More memory than --max-memory allows: an exit code of its own, since a larger machine can do it.
class TooLarge : public Error {
public:
    using Error::Error;
};

/// "500M", "1.5G", "800K", or bytes: how many bytes; none where it is no size above zero.
std::optional<std::uint64_t> parse_size(std::string_view word);

/// Adds --max-memory. `most` in bytes; 0: no limit.
void add_memory_option(CLI::App& app, std::uint64_t& most);

/// Throws TooLarge where the cost is more than `most` bytes, if that is not 0.
void refuse_beyond(std::uint64_t most, const Cost& cost);

/// Says what it will cost, if that is more than two seconds and somebody watches: a terminal, or --verbose.
void tell_beforehand(const Cost& cost);

}  // namespace ecomap::cli
