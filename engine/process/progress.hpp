// How far long work has come, for whoever listens: work says how many steps it has and when one is done; a piece of
// work within a step of another counts as its part. The listener hears the share of the whole, 0 to 1, which only
// rises, and may throw to end the work: everything on the way out is undone as for any exception.
//
// It is no part of a question, since no answer hangs on it: that is why neither Params nor the options of a kernel
// hold it, and what is computed is the same whether anybody listens or not. It is heard on the thread on which
// Listening was made; what other threads do is heard as the steps of the work that waits for them. Nobody listening, a
// step costs a comparison.
#pragma once

#include <cstddef>
#include <functional>

namespace ecomap {

using ProgressListener = std::function<void(double share)>;

/// As long as it lives, the listener hears of the work on this thread; whoever listened before hears again afterwards.
class Listening {
public:
    explicit Listening(ProgressListener listener);
    ~Listening();
    Listening(const Listening&) = delete;
    Listening& operator=(const Listening&) = delete;

private:
    friend class Progress;
    ProgressListener listener_;
    double first_ = 0, width_ = 1;  ///< of the step that is being done, in the whole
    double heard_ = 0;
    Listening* before_;
};

/// A piece of work of so many steps, as long as it lives; done when it ends. Without steps it is one.
class Progress {
public:
    explicit Progress(std::size_t steps);
    ~Progress();
    Progress(const Progress&) = delete;
    Progress& operator=(const Progress&) = delete;

    /// One step more is done. More than were announced are not heard. Throws what the listener throws.
    void step();

private:
    Listening* listening_;
    std::size_t steps_, done_ = 0;
    double first_ = 0, width_ = 1;  ///< of the whole piece
};

}  // namespace ecomap
