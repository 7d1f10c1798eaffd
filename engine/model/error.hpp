// "Cannot be done": the one exception type, thrown where there is no way on and caught once, in main.
#pragma once

#include <filesystem>
#include <stdexcept>
#include <string>

namespace ecomap {

/// What kind of failure it is.
enum class Failure {
    usage,          ///< asked wrongly
    data,           ///< data that cannot be used
    no_input,       ///< not there, or not to be read
    internal,       ///< a fault of ours
    no_process,     ///< the system gave no child process, or ended one
    cannot_create,  ///< the output cannot be created
    io              ///< … or not be written to its end
};

class Error : public std::runtime_error {
public:
    explicit Error(const std::string& what, Failure failure = Failure::data, std::filesystem::path path = {})
        : std::runtime_error(what), failure_(failure), path_(std::move(path)) {}
    Failure failure() const { return failure_; }
    const std::filesystem::path& path() const { return path_; }

private:
    Failure failure_;
    std::filesystem::path path_;
};

}  // namespace ecomap
