// Hands files out over HTTP, to GET and HEAD. The one place with cpp-httplib.
#pragma once

#include "cli/served_at.hpp"
#include "cli/served_files.hpp"

#include <memory>

namespace ecomap::cli {

class WebServer {
public:
    /// Listens from now on, on threads of its own; port 0 is any that is free. Throws Error(cannot_create) when it
    /// cannot. Whoever asks before there is something to serve waits.
    WebServer(const std::string& host, int port);
    ~WebServer();
    WebServer(const WebServer&) = delete;
    WebServer& operator=(const WebServer&) = delete;

    const ServedAt& at() const;
    /// What is served from now on; answers that have begun go on with what was.
    void serve(std::shared_ptr<const ServedFiles> files);

private:
    struct Listening;
    std::unique_ptr<Listening> listening_;
};

}  // namespace ecomap::cli
