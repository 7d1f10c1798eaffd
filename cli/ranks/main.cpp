// The program as one process of several (preset mpi): `mpirun -n 4 ecomap analyse centrality MAP`. Each reads the map
// and computes its share; the first alone says and writes anything. Started by itself it is as cli/main.cpp has it.
#include "cli/app.hpp"
#include "cli/exit_code.hpp"
#include "cli/log.hpp"
#include "cli/ranks/mpi_ranks.hpp"

#include <fcntl.h>
#include <unistd.h>

namespace {

using namespace ecomap;
using namespace ecomap::cli;

/// What the other ranks say is what the first says too. Where standard error was.
int fall_silent() {
    const int errors = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
    const int nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC);
    if (nowhere >= 0) {
        for (const int loud : {STDOUT_FILENO, STDERR_FILENO}) dup2(nowhere, loud);
        close(nowhere);
    }
    return errors;
}

int run_in_ranks(int argc, char** argv) {
    constexpr int patience = 5;  // seconds that a rank which failed waits for others that may have failed alike
    MpiRanks ranks(argc, argv);
    const int errors = ranks.rank() > 0 ? fall_silent() : -1;
    lend_ranks(&ranks);
    const int code = run(argc, argv);
    lend_ranks(nullptr);
    if (ranks.meet_at_the_end(code == 0, patience)) return code;
    if (errors >= 0) dup2(errors, STDERR_FILENO);
    log_error({"error.rank", {{"rank", ranks.rank() + 1}, {"count", ranks.count()}, {"code", code}}});
    ranks.end_all(code);
}

}  // namespace

int main(int argc, char** argv) {
    return ecomap::cli::is_started_in_ranks() ? run_in_ranks(argc, argv) : ecomap::cli::run(argc, argv);
}
