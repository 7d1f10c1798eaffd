// What a run will cost, before it is done: a model, stated here and fitted by tests/bench/scaling.py --model.
//
//   memory   what the program is (20 MB), 10 bytes for each byte of the tables while they are read, and what the
//            question itself keeps for each row (an actor, an offer or a link)
//   seconds  of one core, for each row, and where a question goes from every actor along all ties for each of these
//
// The figures are of 2 cores, 24 GB; another machine is faster or slower by a factor that nobody knows, so seconds are
// told, with one digit, and never decide. Memory hangs on the machine hardly at all, and does.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace ecomap::cli {

/// How much there is to work on.
struct Work {
    std::uint64_t bytes = 0;  ///< of the tables
    std::size_t actors = 0, offers = 0, links = 0;
    std::size_t draws = 1000;  ///< where the question is answered by drawing

    std::size_t rows() const { return actors + offers + links; }
};

struct Cost {
    double seconds = 0, megabytes = 0;
};

/// Of reading the tables, when nothing but their size is known.
Cost cost_of_reading(std::uint64_t bytes);

/// Of a question, an analysis by its name, or "atlas", reading included. One that the model does not know, such as a
/// view, costs what coverage does.
Cost cost_of(std::string_view question, const Work& work);

}  // namespace ecomap::cli
