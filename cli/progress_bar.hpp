// A bar on standard error while long work goes on: how much is done, from a second on. Only on a terminal, never when
// quiet; what the program gives is the same with it and without. Ctrl-C takes it away and ends the run at once: results
// are written when the work is done, by temporary.hpp, so that there are no half files.
#pragma once

#include "engine/process/progress.hpp"

#include <optional>
#include <string>

namespace ecomap::cli {

/// "[##########----------]  50 %", of a share from 0 to 1; the percents round down, so that 100 is done.
std::string bar_of(double share);

/// Listens to the work on this thread as long as it lives, if a bar would be seen.
class ProgressBar {
public:
    ProgressBar();
    ~ProgressBar();
    ProgressBar(const ProgressBar&) = delete;
    ProgressBar& operator=(const ProgressBar&) = delete;

private:
    std::optional<Listening> listening_;
};

}  // namespace ecomap::cli
