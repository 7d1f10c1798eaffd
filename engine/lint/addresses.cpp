#include "engine/lint/addresses.hpp"

#include "engine/lint/cells.hpp"

namespace ecomap::lint {
namespace {

using std::string_view;

/// The host of an address with or without http(s); "" for one of another scheme, which the loader reports.
string_view host_of(string_view address) {
    const auto scheme = address.find("://");
    if (scheme != string_view::npos) address.remove_prefix(scheme + 3);
    return address.substr(0, address.find_first_of("/?#"));
}

bool is_doubtful(string_view address) {
    const auto colon = address.find(':');
    const bool has_port = colon != string_view::npos && colon + 1 < address.size() && address[colon + 1] >= '0' &&
                          address[colon + 1] <= '9';
    if (colon != string_view::npos && !has_port && address.substr(colon, 3) != "://") return false;  // bad-url
    const auto host = host_of(address);
    const auto dot = host.find('.');
    return dot == string_view::npos || dot == 0 || host.find("..") != string_view::npos || host.back() == '.' ||
           host.find_first_of("@,") != string_view::npos || address.find_first_of(" \t") != string_view::npos;
}

}  // namespace

Findings doubtful_addresses(const io::Reading& reading, const Options& /*options*/) {
    Findings found;
    const auto* table = reading.table("actors");
    if (!table || !table->has_column("website")) return found;
    for (std::size_t row = 0; row < table->row_count(); ++row) {
        if (table->is_damaged(row)) continue;
        const auto cell = cell_in(*table, row, "website");
        const auto address = text_at(cell);
        if (!address.empty() && is_doubtful(address))
            found.push_back(
                finding_at(cell, {"lint.doubtful-address", {{"text", address}}}, Message("lint.write-address")));
    }
    return found;
}

}  // namespace ecomap::lint
