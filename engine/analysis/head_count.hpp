// What the rows of the table of actors count as. An actor exists and does something: a category stands for many, an
// event is where actors meet, and what is proposed does not exist yet. Each is counted by itself.
#pragma once

#include "engine/model/ecosystem.hpp"

#include <cstddef>
#include <vector>

namespace ecomap {

/// Neither a category nor an event nor only proposed.
bool is_actor(const Actor& actor);

struct HeadCount {
    std::size_t actors = 0;
    std::size_t categories = 0;  ///< each stands for an unknown number of actors
    std::size_t events = 0;
    std::size_t proposed = 0;  ///< do not exist yet

    void add(const Actor& actor);
    std::size_t all() const { return actors + categories + events + proposed; }
};

HeadCount head_count(const Ecosystem& ecosystem);

/// "96 actors", "14 categories", "4 events", "2 proposed actors": those that there are; "0 actors" when there are none.
std::vector<Message> head_words(const HeadCount& count);

}  // namespace ecomap
