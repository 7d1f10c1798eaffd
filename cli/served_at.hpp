// Who a page that is served is for: only for those who ask for it by the address at which it is served. A page of
// somebody else's, in the same browser, asks by a name of its own, which it may have turned to this machine.
#pragma once

#include <string>
#include <string_view>

namespace ecomap::cli {

struct ServedAt {
    std::string host;  ///< a name, or an address of IPv4 or IPv6 without brackets
    int port;

    /// "http://127.0.0.1:8777/", "http://[::1]:8777/". Of 0.0.0.0 and :: that of this machine itself.
    std::string address() const;
    /// Nobody but this machine reaches it.
    bool is_loopback() const;
    /// Whether the header Host names it: its host, or localhost where that is the same; of 0.0.0.0 and :: any address
    /// in digits, which no name can be turned to. The port must be told unless it is 80.
    bool is_host(std::string_view header) const;
    /// The same of the header Origin, which begins with http://.
    bool is_origin(std::string_view header) const;
};

}  // namespace ecomap::cli
