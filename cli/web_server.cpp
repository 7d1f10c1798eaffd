#include "cli/web_server.hpp"

#include "engine/model/error.hpp"
#include "engine/model/system_error.hpp"

#include <httplib.h>
#include <netdb.h>

#include <cerrno>
#include <mutex>
#include <string_view>
#include <thread>
#include <utility>

namespace ecomap::cli {
namespace {

using std::string_view;

constexpr std::size_t largest_body = 1 << 16;  // bytes of what is sent to us, which nothing reads

/// Pictures bring their own style and font; nothing that is served beside the page runs anything.
constexpr const char* policy = "default-src 'none'; style-src 'unsafe-inline'; font-src data: 'self'; img-src 'self'";
/// That of the page stands in it, and is stricter.
constexpr const char* policy_of_page = "frame-ancestors 'none'";

Error cannot_listen(const std::string& host, int port, Message why) {
    return Error({"error.cannot-listen", {{"host", host}, {"port", std::to_string(port)}, {"why", std::move(why)}}},
                 Failure::cannot_create, {}, Message("error.other-port"));
}

void must_be_there(const std::string& host, int port) {
    addrinfo* found = nullptr;
    addrinfo wanted{};
    wanted.ai_socktype = SOCK_STREAM;
    if (getaddrinfo(host.c_str(), nullptr, &wanted, &found) != 0)
        throw cannot_listen(host, port, Message("error.no-such-host"));
    freeaddrinfo(found);
}

/// Two processes at one port would each get some of the requests.
void set_options(socket_t socket) {
    const int yes = 1;
    setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
}

bool is_once(const httplib::Request& request, const char* header) {
    return request.get_header_value_count(header) == 1;
}

/// Whether it comes from a page of ours, or from nobody's.
bool is_ours(const httplib::Request& request, const ServedAt& at) {
    if (!is_once(request, "Host") || !at.is_host(request.get_header_value("Host"))) return false;
    return !request.has_header("Origin") ||
           (is_once(request, "Origin") && at.is_origin(request.get_header_value("Origin")));
}

/// The bytes are those of `files`, which live as long as the answer.
void give(httplib::Response& response, const std::string& type, const std::string& bytes,
          std::shared_ptr<const ServedFiles> files) {
    if (bytes.empty()) return response.set_content(bytes, type);
    response.set_content_provider(bytes.size(), type,
                                  [files = std::move(files), &bytes](std::size_t from, std::size_t, auto& sink) {
                                      return sink.write(bytes.data() + from, bytes.size() - from);
                                  });
}

}  // namespace

struct WebServer::Listening {
    httplib::Server server;
    ServedAt at;
    std::thread thread;
    std::mutex exchanging;
    std::shared_ptr<const ServedFiles> files;

    std::shared_ptr<const ServedFiles> now() {
        const std::lock_guard lock(exchanging);
        return files;
    }

    void answer(const httplib::Request& request, httplib::Response& response) {
        for (const auto& [name, value] :
             {std::pair{"Cache-Control", "no-store"}, std::pair{"X-Content-Type-Options", "nosniff"},
              std::pair{"Cross-Origin-Resource-Policy", "same-origin"}, std::pair{"Referrer-Policy", "no-referrer"}})
            response.set_header(name, value);
        const auto refuse = [&](int status) { response.status = status; };
        if (!is_ours(request, at)) return refuse(403);
        if (request.method != "GET" && request.method != "HEAD") {
            response.set_header("Allow", "GET, HEAD");
            return refuse(405);
        }
        const auto current = now();
        if (request.path.ends_with(version_path))
            return response.set_content(json_of(*current), media_type_of(version_path));
        const auto* bytes = current->find(request.path);
        if (bytes == nullptr) return refuse(404);
        const auto type = media_type_of(request.path);
        response.set_header("Content-Security-Policy", type.starts_with("text/html") ? policy_of_page : policy);
        give(response, type, *bytes, current);
    }
};

WebServer::WebServer(const std::string& host, int port) : listening_(std::make_unique<Listening>()) {
    auto& [server, at, thread, exchanging, files] = *listening_;
    must_be_there(host, port);
    server.set_socket_options(set_options);
    server.set_tcp_nodelay(true);
    server.set_keep_alive_max_count(1);  // a request a connection: nobody holds a thread by being silent
    server.set_payload_max_length(largest_body);
    // Before the paths of cpp-httplib's own are looked at: it has none.
    server.set_pre_routing_handler([this](const httplib::Request& request, httplib::Response& response) {
        listening_->answer(request, response);
        return httplib::Server::HandlerResponse::Handled;
    });
    errno = 0;
    const int bound = port == 0 ? server.bind_to_any_port(host) : server.bind_to_port(host, port) ? port : -1;
    if (bound <= 0) throw cannot_listen(host, port, system_error(errno));
    at = {host, bound};
}

WebServer::~WebServer() {
    if (!listening_->thread.joinable()) return;
    listening_->server.stop();
    listening_->thread.join();
}

const ServedAt& WebServer::at() const { return listening_->at; }

void WebServer::serve(std::shared_ptr<const ServedFiles> files) {
    {
        const std::lock_guard lock(listening_->exchanging);
        listening_->files = std::move(files);
    }
    if (listening_->thread.joinable()) return;
    listening_->thread = std::thread([this] { listening_->server.listen_after_bind(); });
    while (!listening_->server.is_running()) std::this_thread::yield();  // one that does not run cannot be stopped
}

}  // namespace ecomap::cli
