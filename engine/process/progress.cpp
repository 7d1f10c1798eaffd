#include "engine/process/progress.hpp"

#include <algorithm>
#include <utility>

namespace ecomap {
namespace {

thread_local Listening* heard_by = nullptr;

}  // namespace

Listening::Listening(ProgressListener listener)
    : listener_(std::move(listener)), before_(std::exchange(heard_by, this)) {}

Listening::~Listening() { heard_by = before_; }

Progress::Progress(std::size_t steps) : listening_(heard_by), steps_(std::max<std::size_t>(steps, 1)) {
    if (!listening_) return;
    first_ = listening_->first_;
    width_ = listening_->width_;
    listening_->width_ = width_ / static_cast<double>(steps_);
}

Progress::~Progress() {
    if (!listening_) return;
    listening_->first_ = first_;
    listening_->width_ = width_;
}

void Progress::step() {
    if (!listening_ || done_ == steps_) return;
    ++done_;
    listening_->first_ = first_ + width_ * static_cast<double>(done_) / static_cast<double>(steps_);
    if (listening_->first_ <= listening_->heard_) return;
    listening_->heard_ = listening_->first_;
    listening_->listener_(listening_->heard_);
}

}  // namespace ecomap
