// "Cannot be done": the one exception type, thrown where there is no way on and caught once, in main.
#pragma once

#include <filesystem>
#include <stdexcept>
#include <string>

namespace ecomap {

/// Which of the documented exit codes the failure belongs to (see `man ecomap`).
enum class Failure {
    usage = 64,
    data = 65,
    no_input = 66,
    internal = 70,
    no_process = 71,
    cannot_create = 73,
    io = 74
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
