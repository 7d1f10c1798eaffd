// A tie from one actor to another: funds, runs, coordinates, cooperates with, …
#pragma once

#include "engine/model/carried.hpp"
#include "engine/model/evidence.hpp"
#include "engine/model/id.hpp"
#include "engine/model/period.hpp"
#include "engine/model/rare.hpp"

#include <string>

namespace ecomap {

struct Link {
    std::string key;
    ActorId from;
    ActorId to;
    LinkKindId kind;
    Status status = Status::today;
    Certainty certainty = Certainty::stated;
    Period period;
    Rare<std::string> note;
    Rare<std::string> source;
    Rare<Carried> carried = {};
};

}  // namespace ecomap
