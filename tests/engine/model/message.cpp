#include "engine/model/message.hpp"

#include <catch2/catch.hpp>

using namespace ecomap;

TEST_CASE("messages are the same when they say the same with the same arguments") {
    const auto message = [](std::size_t count) {
        return Message("cores.rim", {{"rim", count}, {"linked", Message("count.nodes", {{"count", count}})}});
    };
    CHECK(message(1) == message(1));
    CHECK_FALSE(message(1) == message(2));
    CHECK(message(1).id() == "cores.rim");
    REQUIRE(message(1).arguments().size() == 2);
    CHECK(message(1).arguments()[0].name == "rim");
    CHECK(std::get<std::int64_t>(message(1).arguments()[0].argument.value()) == 1);
}

TEST_CASE("a message about nothing is empty") {
    CHECK(Message().empty());
    CHECK(Message(Text()).empty());
    CHECK(Message::as_it_is("").empty());
    CHECK_FALSE(Message("yes").empty());
    CHECK_FALSE(Message::as_it_is(0).empty());
}

TEST_CASE("what is given to a message keeps what it is") {
    const auto kind = [](const Argument& argument) { return argument.value().index(); };
    CHECK(kind(std::size_t{3}) == kind(3));
    CHECK(kind("key") == kind(std::string("key")));
    CHECK(kind(Decimal{1, 2}) != kind(Percent{1}));
    CHECK(kind(Text("sv", "en")) != kind("sv"));
    CHECK(std::get<MessageList>(Argument(Message("yes")).value()).items == std::vector{Message("yes")});
}
