// A file or folder in the making: hidden beside its target, gone when the run fails or is interrupted, swept by the
// next run when this one was killed. Whoever makes one holds a lock on it; a temporary that nobody holds is garbage.
#pragma once

#include <filesystem>

namespace ecomap::cli {

/// Thrown by stop_if_interrupted() after SIGINT or SIGTERM, so that what is half made is removed on the way out.
struct Interrupted {
    int signal;
};

class Temporary {
public:
    enum class Kind { file, folder };

    /// Makes ".NAME.ecomap-N" beside `target`. Throws Error(cannot_create).
    Temporary(const std::filesystem::path& target, Kind kind);
    ~Temporary();
    Temporary(const Temporary&) = delete;
    Temporary& operator=(const Temporary&) = delete;

    const std::filesystem::path& path() const { return path_; }
    /// Open for writing (a file) or for reading (a folder) as long as this lives.
    int descriptor() const { return descriptor_; }
    /// It has become its target: nothing left to remove.
    void release() { released_ = true; }

private:
    std::filesystem::path path_;
    int descriptor_ = -1;
    bool released_ = false;
};

/// Throws Interrupted if a signal came since the first living Temporary was made.
void stop_if_interrupted();

/// Ends this process as `signal` would have ended it.
[[noreturn]] void die_of(int signal);

}  // namespace ecomap::cli
