#include "cli/exit_code.hpp"

#include <array>

namespace ecomap::cli {

std::span<const ExitMeaning> exit_codes() {
    static constexpr std::array<ExitMeaning, 10> list{{
        {ExitCode::done, "help.exit-done"},
        {ExitCode::findings, "help.exit-findings"},
        {ExitCode::usage, "help.exit-usage"},
        {ExitCode::data, "help.exit-data"},
        {ExitCode::no_input, "help.exit-no-input"},
        {ExitCode::too_large, "help.exit-too-large"},
        {ExitCode::internal, "help.exit-internal"},
        {ExitCode::no_process, "help.exit-no-process"},
        {ExitCode::cannot_create, "help.exit-cannot-create"},
        {ExitCode::io, "help.exit-io"},
    }};
    return list;
}

ExitCode exit_code_of(Failure failure) {
    switch (failure) {
        case Failure::usage:
            return ExitCode::usage;
        case Failure::data:
            return ExitCode::data;
        case Failure::no_input:
            return ExitCode::no_input;
        case Failure::internal:
            return ExitCode::internal;
        case Failure::no_process:
            return ExitCode::no_process;
        case Failure::cannot_create:
            return ExitCode::cannot_create;
        case Failure::io:
            return ExitCode::io;
    }
    return ExitCode::internal;
}

}  // namespace ecomap::cli
