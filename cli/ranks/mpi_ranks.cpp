#include "cli/ranks/mpi_ranks.hpp"

#include <mpi.h>

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <cstdlib>
#include <thread>

namespace ecomap::cli {

bool is_started_in_ranks() {
    for (const char* set : {"OMPI_COMM_WORLD_SIZE", "PMIX_RANK", "PMI_RANK"})
        if (std::getenv(set)) return true;
    return false;
}

MpiRanks::MpiRanks(int& argc, char**& argv) {
    int given = 0, rank = 0, count = 1;
    MPI_Init_thread(&argc, &argv, MPI_THREAD_FUNNELED, &given);
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &count);
    rank_ = static_cast<std::size_t>(rank);
    count_ = static_cast<std::size_t>(count);
}

void MpiRanks::give(std::size_t from, std::string& bytes) {
    const int root = static_cast<int>(from);
    std::uint64_t size = bytes.size();
    MPI_Bcast(&size, 1, MPI_UINT64_T, root, MPI_COMM_WORLD);
    bytes.resize(size);
    constexpr std::uint64_t most = 1U << 30U;  // MPI counts in int
    for (std::uint64_t at = 0; at < size; at += most)
        MPI_Bcast(bytes.data() + at, static_cast<int>(std::min(most, size - at)), MPI_BYTE, root, MPI_COMM_WORLD);
}

bool MpiRanks::meet_at_the_end(bool well, int seconds) {
    MPI_Request met = MPI_REQUEST_NULL;
    MPI_Ibarrier(MPI_COMM_WORLD, &met);
    const auto until = std::chrono::steady_clock::now() + std::chrono::seconds(seconds);
    for (int all = 0;;) {
        MPI_Test(&met, &all, MPI_STATUS_IGNORE);
        if (all != 0) break;
        if (!well && std::chrono::steady_clock::now() > until) return false;
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
    MPI_Finalize();
    return true;
}

void MpiRanks::end_all(int code) {
    MPI_Abort(MPI_COMM_WORLD, code);
    std::abort();  // MPI_Abort() does not come back
}

}  // namespace ecomap::cli
