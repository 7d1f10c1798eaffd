#include "render/view/network_words.hpp"

#include "engine/analysis/network/centrality.hpp"
#include "render/words/words.hpp"
#include "tests/support/webs.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using namespace ecomap::test;

namespace {

std::string headline(const Ecosystem& map, const std::string& language) {
    ViewOptions options;
    options.language = language;
    auto web = web_of(map, options);
    return network_headline(web, cut_points(web.network));
}

std::string value_in_words(std::string_view measure, double value) {
    return in_words(measure_value(measure, value), "sv");
}

}  // namespace

TEST_CASE("one who holds the whole together is named, and where no one does it is said") {
    Make line;
    line.link("a", "b", "k").link("b", "c", "k");
    CHECK(headline(line.done(), "sv") == "Utan b delas nätverket i 2 lösa rester");
    CHECK(headline(line.done(), "en") == "Without b the network splits into 2 loose fragments");
    Make ring;
    ring.link("a", "b", "k").link("b", "c", "k").link("c", "a", "k");
    CHECK(headline(ring.done(), "sv") ==
          "Ingen enskild håller ihop nätverket: 3 aktörer hänger ihop även om en försvinner");
    CHECK(headline(Make().link("a", "b", "k").done(), "en") == "Only one tie is known");
    CHECK(headline(Make().link("a", "b", "k").link("c", "d", "k").done(), "sv") ==
          "Nätverket består av 2 skilda delar – ingen enskild kan dela dem ytterligare");
    CHECK(headline(Ecosystem{}, "en") == "No ties to show");
}

TEST_CASE("what is left without a cut point is told as blocks and rests, and of many blocks the largest") {
    const auto hub = [](std::vector<int> sizes) {
        Make m;
        for (std::size_t part = 0; part < sizes.size(); ++part) {
            const auto key = [&](int i) { return "p" + std::to_string(part) + "-" + std::to_string(i); };
            m.link("hub", key(0), "k");
            if (sizes[part] > 1) m.link("hub", key(1), "k");  // so that no part has a cut point of its own
            for (int i = 1; i < sizes[part]; ++i) m.link(key(i - 1), key(i), "k").link(key(0), key(i), "k");
        }
        return m.done();
    };
    const auto short_form = [](const Ecosystem& map) {
        ViewOptions options;
        options.language = "sv";
        auto web = web_of(map, options);
        return remains_in_short(web, cut_points(web.network).front());
    };
    CHECK(headline(hub({5, 4, 1, 2}), "sv") == "Utan hub delas nätverket i 2 block (5 och 4) och 2 lösa rester");
    CHECK(headline(hub({5, 4, 1, 2}), "en") ==
          "Without hub the network splits into 2 blocks (5 and 4) and 2 loose fragments");
    CHECK(short_form(hub({5, 4, 1, 2})) == "5 + 4 + 2 rester");
    CHECK(headline(Make().link("a", "b", "k").link("b", "c", "k").link("c", "d", "k").done(), "en") ==
          "Without b the network splits into 2 loose fragments; without c as many are cut off");
    CHECK(headline(hub({5, 4}), "sv") == "Utan hub delas nätverket i 2 block (5 och 4)");
    CHECK(headline(hub({5, 1}), "da") == "Uden hub deles netværket i 1 blok (5) og 1 løs rest");
    CHECK(headline(hub({6, 5, 4, 3, 3}), "nb") == "Uten hub deles nettverket i 5 blokker (størst 6, 5 og 4)");
    CHECK(short_form(hub({6, 5, 4, 3, 3})) == "6 + 5 + 4 + 2 block");
}

TEST_CASE("what an ego's headline says is grammatical for none, one, some and all") {
    ViewOptions options;
    auto map = Make().link("a", "b", "k").done();
    auto web = web_of(map, options);
    CHECK(ego_headline(web, 0, 1, 0) == "a har 1 kontakt, som inte har någon annan kontakt på kartan");
    auto line = Make().link("a", "b", "k").link("b", "c", "k").done();
    CHECK(ego_headline(web_of(line, options), 0, 1, 0) == "a har 1 kontakt, som når resten av nätet även utan a");
    CHECK(ego_headline(web, 0, 4, 4) == "a har 4 kontakter; ingen av dem har någon annan känd kontakt");
    auto apart = Make().link("a", "b", "k").link("b", "c", "k").link("a", "d", "k").link("d", "e", "k").done();
    CHECK(ego_headline(web_of(apart, options), 0, 2, 2) == "a har 2 kontakter; utan a hänger de inte ihop");
    options.language = "en";
    auto english = web_of(map, options);
    CHECK(ego_headline(english, 0, 4, 1) ==
          "a has 4 contacts; 1 of them reaches the rest of the network only through a");
    CHECK(ego_headline(english, 0, 4, 2) == "a has 4 contacts; 2 of them reach the rest of the network only through a");
    CHECK(ego_headline(english, 0, 0, 0) == "a has no known contacts on the map");
}

TEST_CASE("every measure has a name and a meaning in both languages") {
    for (auto measure : centrality_measures()) {
        CHECK_FALSE(in_words(centrality_name(measure), "sv").empty());
        CHECK_FALSE(in_words(centrality_name(measure), "en").empty());
        const Message meaning("network-view.meaning", {{"measure", measure}});
        CHECK_FALSE(in_words(meaning, "sv").empty());
        CHECK_FALSE(in_words(meaning, "en").empty());
    }
    CHECK(value_in_words("degree", 11) == "11");
    CHECK(value_in_words("betweenness", 0.0672) == "6,7\u00A0%");
    CHECK(value_in_words("betweenness", 0) == "0\u00A0%");
    CHECK(value_in_words("pagerank", 0.00004) == "under 0,1\u00A0%");
    CHECK(value_in_words("harmonic", 0.0672) == "0,067");
    CHECK(value_in_words("harmonic", 0.00004) == "0,00004");
}
