// actors.csv. A website is kept as it is printed; one that leads elsewhere than to the web is left out, because it ends
// up as a link in somebody's report.
#include "engine/io/key.hpp"
#include "engine/io/reading.hpp"

#include <algorithm>

namespace ecomap::io {
namespace {

using std::string_view;

bool is_control(char byte) { return static_cast<unsigned char>(byte) < 0x20 || byte == 0x7F; }

/// The scheme that `url` names, in lower case; "" when it names none. "example.se:8080" has a port, not a scheme.
std::string scheme_of(string_view url) {
    const auto colon = url.find_first_of(":/?#");
    if (colon == string_view::npos || url[colon] != ':') return {};
    const string_view after = url.substr(colon + 1);
    const bool is_port = !after.empty() && after.front() >= '0' && after.front() <= '9';
    return is_port ? std::string() : lower_case(url.substr(0, colon));
}

std::string website_of(Row& row) {
    if (const auto written = row.plain("website"); written && written->empty()) return {};
    const Item cell = row.item("website");
    std::string url = cell.text;
    const std::string scheme = scheme_of(url);
    const bool is_web = scheme.empty() || ((scheme == "http" || scheme == "https") &&
                                           string_view(url).substr(scheme.size()).starts_with("://"));
    if (!is_web || url.starts_with("//") || std::any_of(url.begin(), url.end(), is_control)) {
        row.warning("bad-url", cell, {"io.no-website", {{"url", url}}}, Message("io.write-website"));
        return {};
    }
    if (!scheme.empty()) url.erase(0, scheme.size() + 3);
    return url;
}

}  // namespace

void read_actors(Reading& reading) {
    read_rows(reading, "actors", reading.ecosystem.actors, [&](Row& row) {
        Actor actor;
        actor.name = row.needed_texts("name");
        actor.abbreviation = row.text("abbreviation");
        actor.aliases = row.list("aliases");
        actor.node_class = row.word("node_class", parse_node_class, node_class_list(), NodeClass::organisation);
        actor.type = refer_in<ActorTypeTag>(row, "type", reading.keys_of("actor_types"));
        actor.type_certainty = row.certainty("type_certainty");
        actor.level = refer_in<LevelTag>(row, "level", reading.keys_of("levels"));
        actor.level_certainty = row.certainty("level_certainty");
        read_own(row, reading, TermsOf::actors, actor.own);
        actor.country = row.text("country");
        actor.website = website_of(row);
        actor.gives_support =
            row.word("gives_support", parse_support_giver, support_giver_list(), SupportGiver::unknown);
        actor.role = row.texts("role");
        actor.certainty = row.certainty("certainty");
        actor.source = row.text("source");
        return actor;
    });
}

}  // namespace ecomap::io
