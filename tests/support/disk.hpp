// The disk as a test sees it: how often something was flushed to it; and one that fails, or during whose work something
// else happens. It takes the place of fsync() in the test program.
#pragma once

#include <cstddef>
#include <functional>

namespace ecomap::test {

struct Disk {
    std::size_t flushes = 0;
    bool fails = false;
    std::function<void()> at_flush = {};
};

Disk& disk();

}  // namespace ecomap::test
