// A file or folder in the making: hidden beside its target as ".NAME.ecomap-PID-N", gone when the run fails or is
// interrupted, swept by the next run when this one was killed. Whoever makes one holds a lock on it; a temporary that
// nobody holds is garbage. Until it becomes its target nobody else may look into it.
#pragma once

#include <sys/types.h>

#include <filesystem>
#include <optional>
#include <string>

namespace ecomap::cli {

/// Thrown by stop_if_interrupted() after SIGINT or SIGTERM, so that what is half made is removed on the way out.
struct Interrupted {
    int signal;
};

class Temporary {
public:
    enum class Kind { file, folder };

    /// Makes one beside `target`. Throws Error(cannot_create).
    Temporary(const std::filesystem::path& target, Kind kind);
    ~Temporary();
    Temporary(const Temporary&) = delete;
    Temporary& operator=(const Temporary&) = delete;

    const std::filesystem::path& path() const { return path_; }
    /// Open for writing (a file) or for reading (a folder) as long as this lives.
    int descriptor() const { return descriptor_; }
    /// Gives it the rights that anything new would have had. See take_rights() for those of what it replaces.
    void open_to_others();
    /// It has become its target: nothing left to remove.
    void release() { released_ = true; }

private:
    std::filesystem::path path_;
    Kind kind_;
    int descriptor_ = -1;
    mode_t usual_mode_ = 0;
    bool released_ = false;
};

/// Removes what killed runs left in `folder` ("" for the working folder) of files, or of folders, that were to be
/// called `name`, or anything without one: only what bears the name of a temporary, is of that kind, belongs to this
/// user and is held by nobody; of a folder only what is on its list (own_files.hpp).
void sweep_leftovers(const std::filesystem::path& folder, const std::optional<std::string>& name, Temporary::Kind kind);

/// Throws Interrupted if a signal came since the first living Temporary was made.
void stop_if_interrupted();

/// Ends this process as `signal` would have ended it.
[[noreturn]] void die_of(int signal);

}  // namespace ecomap::cli
