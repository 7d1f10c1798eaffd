#include "cli/served_at.hpp"

#include <catch2/catch.hpp>

using ecomap::cli::ServedAt;

TEST_CASE("only who asks for the address that is served is let in") {
    const ServedAt at{"127.0.0.1", 8777};
    for (const auto* host : {"127.0.0.1:8777", "localhost:8777", "LOCALHOST:8777", "[::1]:8777"})
        CHECK(at.is_host(host));
    CHECK(ServedAt{"localhost", 8777}.is_host("127.0.0.1:8777"));
    for (const auto* host :
         {"", ":8777", "127.0.0.1", "localhost", "127.0.0.1:8778", "127.0.0.1:87770", "127.0.0.1:8777:8777",
          "127.0.0.2:8777", "127.0.0.1.:8777", "evil.example:8777", "evil.example", "localhost.evil.example:8777",
          "127.0.0.1:8777.evil.example", "evil@127.0.0.1:8777", "127.0.0.1 :8777", "[127.0.0.1]:87", "2130706433:8777"})
        CHECK_FALSE(at.is_host(host));
}

TEST_CASE("a page of anybody else's is not let in") {
    const ServedAt at{"127.0.0.1", 8777};
    for (const auto* origin : {"http://127.0.0.1:8777", "http://localhost:8777"}) CHECK(at.is_origin(origin));
    for (const auto* origin : {"", "null", "https://127.0.0.1:8777", "http://evil.example", "http://127.0.0.1",
                               "http://127.0.0.1:8777/", "127.0.0.1:8777", "http://evil.example:8777"})
        CHECK_FALSE(at.is_origin(origin));
}

TEST_CASE("at port 80 the port need not be told") {
    const ServedAt at{"localhost", 80};
    CHECK(at.is_host("localhost"));
    CHECK(at.is_host("localhost:80"));
    CHECK(at.is_origin("http://localhost"));
    CHECK_FALSE(at.is_host("localhost:8080"));
}

TEST_CASE("a host of another name is told by that name alone") {
    const ServedAt at{"map.example", 8777};
    CHECK(at.is_host("Map.Example:8777"));
    CHECK_FALSE(at.is_host("localhost:8777"));
    CHECK_FALSE(at.is_loopback());
    CHECK(at.address() == "http://map.example:8777/");
}

TEST_CASE("where every address is served, each in digits is let in and no name but localhost") {
    for (const auto* any : {"0.0.0.0", "::"}) {
        const ServedAt at{any, 8777};
        for (const auto* host :
             {"192.168.1.7:8777", "127.0.0.1:8777", "[::1]:8777", "[fe80::1]:8777", "localhost:8777"})
            CHECK(at.is_host(host));
        for (const auto* host : {"evil.example:8777", "1.2.3:8777", "::1:8777", "[::1:8777", "[]:8777", "[x]:8777"})
            CHECK_FALSE(at.is_host(host));
        CHECK_FALSE(at.is_loopback());
    }
    CHECK(ServedAt{"0.0.0.0", 8777}.address() == "http://127.0.0.1:8777/");
    CHECK(ServedAt{"::", 8777}.address() == "http://[::1]:8777/");
}

TEST_CASE("an address of IPv6 has brackets in both headers") {
    const ServedAt at{"::1", 8777};
    CHECK(at.address() == "http://[::1]:8777/");
    CHECK(at.is_loopback());
    CHECK(at.is_host("[::1]:8777"));
    CHECK(at.is_host("localhost:8777"));
    CHECK_FALSE(at.is_host("::1:8777"));
    CHECK(at.is_origin("http://[::1]:8777"));
}

TEST_CASE("loopback is this machine alone") {
    for (const auto* host : {"127.0.0.1", "127.1.2.3", "localhost", "::1"}) CHECK(ServedAt{host, 1}.is_loopback());
    for (const auto* host : {"127.evil.example", "128.0.0.1", "10.0.0.1", "::2"})
        CHECK_FALSE(ServedAt{host, 1}.is_loopback());
}
