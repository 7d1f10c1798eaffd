#include "engine/io/dataset.hpp"
#include "render/view/view.hpp"
#include "tests/support/selections.hpp"

#include <catch2/catch.hpp>

#include <map>

using namespace ecomap;
using namespace ecomap::test;

TEST_CASE("a view that a filter empties says which filter") {
    const auto map = load(read_folder(ECOMAP_DATASETS "/sweden-innovation-support")).ecosystem;
    ViewOptions english;
    english.language = "en";
    const auto headings = [&](const View& view, const Ecosystem& seen) {
        std::map<std::string, Heading> by_name;
        for (const auto& picture : view.draw(seen, english)) by_name[picture.name] = heading_of(picture.shape);
        return by_name;
    };
    for (const auto& view : views()) {
        const auto whole = headings(view, map);
        for (const auto& filter : selections(map.framework))
            for (const auto& [name, heading] : headings(view, apply_filter(map, filter))) {
                CAPTURE(view.name, name, heading.headline, heading.how_to_read);
                if (!heading.headline.starts_with("No ") || !heading.headline.ends_with(" to show")) continue;
                if (const auto before = whole.find(name); before != whole.end())
                    if (before->second.headline == heading.headline) continue;
                const auto says = heading.how_to_read;
                CHECK((says.find("ilter") != std::string::npos || says.find("election") != std::string::npos));
            }
    }
}
