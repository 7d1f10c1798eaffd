// Graphviz as a library: one context with our plug-ins linked in, no configuration file, no fonts, no other plug-in.
// gvc and cgraph keep process-wide state, and neither survives a lack of memory: in the program they run in a child
// process (engine/process/child.hpp), one session in each.
#pragma once

#include <graphviz/gvc.h>

#include <string>

namespace ecomap {

/// Holds the context while it lives, and collects what Graphviz complains of. Not for two threads at once.
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
    GVC_t* context_;
    agusererrf before_;
};

}  // namespace ecomap
