// The command line as a whole: builds it from the list of commands, parses, runs, and turns every way it can end into
// an exit code.
#pragma once

namespace ecomap::cli {

/// What main() does. Results go to standard output, everything else to standard error.
int run(int argc, const char* const* argv);

}  // namespace ecomap::cli
