// "Cannot be done": the one exception type, thrown where there is no way on and caught once, in main.
#pragma once

#include "engine/model/message.hpp"

#include <exception>
#include <filesystem>

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

class Error : public std::exception {
public:
    explicit Error(Message message, Failure failure = Failure::data, std::filesystem::path path = {}, Message hint = {})
        : message_(std::move(message)), hint_(std::move(hint)), failure_(failure), path_(std::move(path)) {}
    const Message& message() const { return message_; }
    /// What to do, or what there is; may be empty.
    const Message& hint() const { return hint_; }
    Failure failure() const { return failure_; }
    /// The file that it is about, or "".
    const std::filesystem::path& path() const { return path_; }
    /// The id of the message: the words are render/words' affair.
    const char* what() const noexcept override { return message_.id().c_str(); }

private:
    Message message_, hint_;
    Failure failure_;
    std::filesystem::path path_;
};

}  // namespace ecomap
