// Graphviz as a library: one context with our plug-ins linked in, no configuration file, no fonts, no other plug-in;
// and one lock, because gvc and cgraph keep process-wide state.
#pragma once

#include <graphviz/gvc.h>

#include <mutex>
#include <string>

namespace ecomap {

/// Holds the lock and the context while it lives, and collects what Graphviz complains of.
class Session {
public:
    Session();
    ~Session();
    Session(const Session&) = delete;
    Session& operator=(const Session&) = delete;

    GVC_t* context() const { return context_; }
    /// Everything Graphviz has reported in this session; "" if all went well.
    const std::string& complaints() const;

private:
    std::lock_guard<std::mutex> lock_;
    GVC_t* context_;
    agusererrf before_;
};

}  // namespace ecomap
