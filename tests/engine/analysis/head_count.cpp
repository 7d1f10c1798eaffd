#include "engine/analysis/head_count.hpp"

#include "engine/io/dataset.hpp"
#include "tests/support/make.hpp"
#include "tests/support/said.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;
using ecomap::test::Make;
using ecomap::test::said;

TEST_CASE("categories, events and what is only proposed are counted beside the actors") {
    Make m;
    m.actor("a").actor("p", {.node_class = NodeClass::platform}).actor("k", {.node_class = NodeClass::category});
    m.actor("e", {.node_class = NodeClass::event}).actor("f", {.node_class = NodeClass::proposed});
    m.actor("g", {.node_class = NodeClass::event});
    const auto count = head_count(m.done());
    CHECK(count.actors == 2);
    CHECK(count.categories == 1);
    CHECK(count.events == 2);
    CHECK(count.proposed == 1);
    CHECK(count.all() == 6);
    CHECK(said(Message(MessageList{head_words(count)})) ==
          Text("2 aktörer, 1 kategori, 2 händelser och 1 föreslagen aktör",
               "2 actors, 1 category, 2 events and 1 proposed actor"));
}

TEST_CASE("what there is none of is not said, but that there is nobody is") {
    CHECK(said(Message(MessageList{head_words({})})) == Text("0 aktörer", "0 actors"));
    CHECK(said(Message(MessageList{head_words({0, 2})})) == Text("2 kategorier", "2 categories"));
}

TEST_CASE("the shipped map has 96 actors, 14 categories, 4 events and 2 bodies that are only proposed") {
    const auto count = head_count(load(read_folder(ECOMAP_DATASETS "/sweden-innovation-support")).ecosystem);
    CHECK(count.actors == 96);
    CHECK(count.categories == 14);
    CHECK(count.events == 4);
    CHECK(count.proposed == 2);
}
