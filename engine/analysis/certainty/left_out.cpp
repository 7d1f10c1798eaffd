#include "engine/analysis/certainty/left_out.hpp"

#include "engine/model/erase.hpp"

#include <algorithm>
#include <set>

namespace ecomap {
namespace {

constexpr std::string_view between_sources = " | ";
constexpr std::string_view before_heading = " § ";

std::vector<std::string_view> references(std::string_view source) {
    std::vector<std::string_view> found;
    while (!source.empty()) {
        auto end = source.find(between_sources);
        if (end > 0) found.push_back(source.substr(0, end));
        source = end == std::string_view::npos ? std::string_view() : source.substr(end + between_sources.size());
    }
    return found;
}

std::string_view document(std::string_view reference) { return reference.substr(0, reference.find(before_heading)); }

bool rests_on(std::string_view source, std::string_view left_out) {
    auto all = references(source);
    return !all.empty() && std::all_of(all.begin(), all.end(), [&](std::string_view reference) {
        return reference == left_out || document(reference) == left_out;
    });
}

}  // namespace

SourceList sources_of(const Ecosystem& ecosystem) {
    std::set<std::string> documents, fine;
    auto add = [&](const std::string& source) {
        for (auto reference : references(source)) {
            documents.emplace(document(reference));
            fine.emplace(reference);
        }
    };
    for (const auto& row : ecosystem.offers) add(*row.source);
    for (const auto& row : ecosystem.links) add(*row.source);
    for (const auto& row : ecosystem.gaps) add(row.source);
    for (const auto& row : ecosystem.recommendations) add(row.source);
    for (const auto& statement : ecosystem.survey)
        for (const auto& row : statement.answers) add(row.source);
    return {{documents.begin(), documents.end()}, {fine.begin(), fine.end()}};
}

Ecosystem without_source(const Ecosystem& ecosystem, std::string_view source) {
    auto left = ecosystem;
    auto stays = [&](const auto& row) { return !rests_on(unwrapped(row.source), source); };
    keep_only(left.offers, stays);
    keep_only(left.links, stays);
    keep_only(left.recommendations, stays);
    keep_gaps(left, stays);
    keep_answers(left, stays);
    return left;
}

}  // namespace ecomap
