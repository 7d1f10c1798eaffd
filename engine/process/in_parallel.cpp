#include "engine/process/in_parallel.hpp"

#include <algorithm>
#include <atomic>
#include <exception>
#include <mutex>
#include <new>
#include <system_error>
#include <thread>
#include <vector>

namespace ecomap {
namespace {

thread_local bool is_at_work = false;  // in a chunk

/// Which chunk is next, and what went wrong first.
class Queue {
public:
    Queue(std::size_t chunks, const std::function<void(std::size_t)>& work) : chunks_(chunks), work_(work) {}

    /// Works until nothing is left. A chunk that is begun is ended, so the lowest that throws always does.
    void work() noexcept {
        const bool was_at_work = is_at_work;
        is_at_work = true;
        while (!failed_.load()) {
            const auto chunk = next_.fetch_add(1);
            if (chunk >= chunks_) break;
            try {
                work_(chunk);
            } catch (...) {
                note(chunk, std::current_exception());
            }
        }
        is_at_work = was_at_work;
    }

    void rethrow() const {
        if (thrown_) std::rethrow_exception(thrown_);
    }

private:
    std::size_t chunks_;
    const std::function<void(std::size_t)>& work_;
    std::atomic<std::size_t> next_{0};
    std::atomic<bool> failed_{false};
    std::mutex noting_;
    std::size_t thrown_by_ = 0;
    std::exception_ptr thrown_;

    void note(std::size_t chunk, std::exception_ptr what) {
        const std::scoped_lock lock(noting_);
        if (!thrown_ || chunk < thrown_by_) thrown_ = std::move(what), thrown_by_ = chunk;
        failed_.store(true);
    }
};

}  // namespace

bool is_in_chunk() { return is_at_work; }

std::size_t usual_threads() { return std::clamp(std::thread::hardware_concurrency(), 1U, 8U); }

void in_parallel(std::size_t chunks, std::size_t threads, const std::function<void(std::size_t)>& work) {
    const auto wanted = threads == 0 ? usual_threads() : std::min(threads, most_threads);
    const auto together = is_at_work ? 1 : std::min(wanted, chunks);
    Queue queue(chunks, work);
    {
        std::vector<std::jthread> others;
        try {
            for (std::size_t i = 1; i < together; ++i) others.emplace_back([&] { queue.work(); });
        } catch (const std::system_error&) {  // the machine has no thread to give
        } catch (const std::bad_alloc&) {
        }
        queue.work();
    }
    queue.rethrow();
}

}  // namespace ecomap
