// How a run ended, for scripts. 64 and up: the tool could not do it; 1: it could, and the data has findings. The two
// never mix. The numbers from 64 are those of sysexits.h.
#pragma once

#include "engine/model/error.hpp"

#include <span>
#include <string_view>

namespace ecomap::cli {

enum class ExitCode {
    done = 0,
    findings = 1,
    usage = 64,
    data = 65,
    no_input = 66,
    too_large = 69,
    internal = 70,
    no_process = 71,
    cannot_create = 73,
    io = 74
};

/// A code and the id of the message that says what it means.
struct ExitMeaning {
    ExitCode code;
    std::string_view meaning;
};

/// The one list, rising.
std::span<const ExitMeaning> exit_codes();
/// The code that a failure belongs to.
ExitCode exit_code_of(Failure failure);

}  // namespace ecomap::cli
