#include "cli/exit_code.hpp"

#include <array>

namespace ecomap::cli {

std::span<const ExitMeaning> exit_codes() {
    static constexpr std::array<ExitMeaning, 9> list{{
        {ExitCode::done, "done"},
        {ExitCode::findings, "check: the data has findings at or above --fail-on"},
        {ExitCode::usage, "asked wrongly"},
        {ExitCode::data, "data that cannot be used; with --lenient, rows with errors are left out instead"},
        {ExitCode::no_input, "the dataset is missing or cannot be read"},
        {ExitCode::internal, "out of memory, or a fault in ecomap; please report a fault"},
        {ExitCode::no_process, "the system gave no child process, or ended one"},
        {ExitCode::cannot_create, "the output cannot be created"},
        {ExitCode::io, "the output could not be written to its end"},
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
