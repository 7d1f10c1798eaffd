#include "cli/web_server.hpp"

#include "engine/model/error.hpp"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>
#include <catch2/catch.hpp>

#include <array>
#include <vector>

using namespace ecomap::cli;

namespace {

std::shared_ptr<const ServedFiles> files_with(const std::string& words) {
    return std::make_shared<const ServedFiles>(
        served_files({{"index.html", "<!doctype html>\n<html data-version=\"\">" + words}, {"a.svg", "<svg/>"}}));
}

/// What comes back for these bytes.
std::string ask(const WebServer& server, const std::string& request) {
    const int connection = socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in there{};
    there.sin_family = AF_INET;
    there.sin_port = htons(static_cast<std::uint16_t>(server.at().port));
    there.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    REQUIRE(connect(connection, reinterpret_cast<sockaddr*>(&there), sizeof there) == 0);
    REQUIRE(send(connection, request.data(), request.size(), 0) == static_cast<ssize_t>(request.size()));
    std::string answer;
    std::array<char, 4096> some{};
    for (ssize_t got = 0; (got = recv(connection, some.data(), some.size(), 0)) > 0;)
        answer.append(some.data(), static_cast<std::size_t>(got));
    close(connection);
    return answer;
}

std::string asked(const WebServer& server, const std::string& line, const std::string& more = {}) {
    return ask(server, line + " HTTP/1.1\r\nHost: 127.0.0.1:" + std::to_string(server.at().port) + "\r\n" + more +
                           "Connection: close\r\n\r\n");
}

bool is(const std::string& answer, int status) { return answer.starts_with("HTTP/1.1 " + std::to_string(status)); }

}  // namespace

TEST_CASE("the page is served whole, and the next one after it") {
    WebServer server("127.0.0.1", 0);
    CHECK(server.at().port > 0);
    server.serve(files_with("one"));
    const auto page = asked(server, "GET /");
    CHECK(is(page, 200));
    CHECK(page.ends_with(">one"));
    CHECK(page.find("Content-Type: text/html") != std::string::npos);
    CHECK(page.find("Cache-Control: no-store") != std::string::npos);
    CHECK(page.find("frame-ancestors 'none'") != std::string::npos);
    server.serve(files_with("two"));
    CHECK(asked(server, "GET /index.html").ends_with(">two"));
    CHECK(asked(server, "GET /version.json").find(files_with("two")->version) != std::string::npos);
    const auto head = asked(server, "HEAD /");
    CHECK(is(head, 200));
    CHECK(head.ends_with("\r\n\r\n"));
    CHECK(asked(server, "GET /a.svg").find("default-src 'none'") != std::string::npos);
}

TEST_CASE("who asks for another host, from another page, or twice, is refused") {
    WebServer server("127.0.0.1", 0);
    server.serve(files_with("one"));
    const auto port = std::to_string(server.at().port);
    const auto get = "GET / HTTP/1.1\r\n";
    for (const auto& host : std::vector<std::string>{"evil.example:" + port, "127.0.0.1:1", "127.0.0.1", ""})
        CHECK(is(ask(server, get + std::string("Host: ") + host + "\r\nConnection: close\r\n\r\n"), 403));
    CHECK(is(ask(server, get + std::string("Connection: close\r\n\r\n")), 403));
    CHECK(is(asked(server, "GET /", "Host: evil.example\r\n"), 403));
    for (const auto* origin : {"null", "http://evil.example", "https://127.0.0.1"})
        CHECK(is(asked(server, "GET /", "Origin: " + std::string(origin) + "\r\n"), 403));
    CHECK(is(asked(server, "GET /version.json", "Origin: http://evil.example\r\n"), 403));
    CHECK(is(asked(server, "GET /", "Origin: http://127.0.0.1:" + port + "\r\n"), 200));
}

TEST_CASE("only GET and HEAD are answered, and only what is in the atlas") {
    WebServer server("127.0.0.1", 0);
    server.serve(files_with("one"));
    for (const auto* method : {"PUT", "DELETE", "OPTIONS", "PATCH"}) {
        const auto answer = asked(server, std::string(method) + " /");
        CHECK(is(answer, 405));
        CHECK(answer.find("Allow: GET, HEAD") != std::string::npos);
    }
    CHECK(is(asked(server, "POST /", "Content-Length: 0\r\n"), 405));
    for (const auto* path :
         {"/../etc/passwd", "/%2e%2e/etc/passwd", "//etc/passwd", "/%2fetc/passwd", "/a.svg%00", "/b.svg"})
        CHECK(is(asked(server, "GET " + std::string(path)), 404));
    CHECK_FALSE(is(asked(server, "GET /" + std::string(20000, 'a')), 200));
    CHECK(is(asked(server, "GET /?x=" + std::string(1000, '%')), 200));
}

TEST_CASE("a port that is taken, and a host that there is not, are told") {
    WebServer server("127.0.0.1", 0);
    CHECK_THROWS_AS(WebServer("127.0.0.1", server.at().port), ecomap::Error);
    CHECK_THROWS_AS(WebServer("no such host", 0), ecomap::Error);
}

TEST_CASE("a server that has served nothing ends") { CHECK_NOTHROW(WebServer("127.0.0.1", 0)); }
