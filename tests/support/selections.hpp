// Parts of the shipped Swedish map: each field of a filter alone, and some that leave little or nothing.
#pragma once

#include "engine/model/filter.hpp"
#include "engine/model/period.hpp"

#include <vector>

namespace ecomap::test {

inline std::vector<Filter> selections(const Framework& framework) {
    return {{.status = {Status::historic}},
            {.status = {Status::could, Status::recommended}},
            {.stated_only = true},
            {.source = {"004"}},
            {.source = {"nowhere"}},
            {.actor_types = {*framework.actor_types.find("stiftelse")}},
            {.levels = {*framework.levels.find("lokal")}},
            {.targets = {*framework.target_groups.find("politisk_ledning")}},
            {.principles = {*framework.principles.find("p3")}},
            {.support_types = {*framework.support_types.find("testbadd")}},
            {.phases = {*framework.phases.find("foradla")}},
            {.as_of = parse_date("1990")}};
}

}  // namespace ecomap::test
