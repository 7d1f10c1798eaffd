// What the system does not let us do with a file.
#pragma once

#include "engine/model/error.hpp"
#include "engine/model/system_error.hpp"

#include <filesystem>
#include <string_view>

namespace ecomap::cli {

/// "cannot create out/a.svg: No space left on device". `doing` is create, open, write or replace, `why` an errno; a
/// path "" is standard output.
inline Error cannot(std::string_view doing, const std::filesystem::path& path, int why,
                    Failure failure = Failure::cannot_create) {
    const auto what = path.empty() ? Message("error.standard-output") : Message::as_it_is(path.string());
    return Error({"error.cannot", {{"doing", doing}, {"path", what}, {"why", system_error(why)}}}, failure, path);
}

}  // namespace ecomap::cli
