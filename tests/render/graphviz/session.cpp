#include "render/graphviz/session.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;

TEST_CASE("a session collects what Graphviz complains of, and the next starts clean") {
    {
        Session session;
        CHECK(session.complaints().empty());
        char format[] = "%s";
        agerr(AGWARN, format, "something odd");
        CHECK(session.complaints().find("something odd") != std::string::npos);
    }
    Session session;
    CHECK(session.complaints().empty());
    CHECK(session.context() != nullptr);
}
