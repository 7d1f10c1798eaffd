// What the benches of kernels share, ours and the peers': a graph file is read, one kernel runs on it, and one line
// says what it took. Only the standard library, so that no peer is measured with more of ecomap than this.
//
// PROGRAM --list                           the kernels it has, one a line
// PROGRAM GRAPH KERNEL THREADS [VALUES]    runs one; VALUES is where its numbers go, as doubles, one after the other
//
// A graph file is text: the number of nodes, the number of edges, then two ends an edge. Out: CPU seconds of the
// process, seconds elapsed, peak memory in kB, the sum of the numbers, how often it ran. A kernel that takes less than
// 50 ms runs until they are spent, at most a thousand times, and the medians are told; the graph is made before, and
// numbers are brought into their form after the clock stops.
#pragma once

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <ctime>
#include <fstream>
#include <functional>
#include <iostream>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

namespace bench {

struct Edges {
    std::uint32_t nodes = 0;
    std::vector<std::pair<std::uint32_t, std::uint32_t>> ends;
};

using Numbers = std::vector<double>;

/// A kernel with its graph: what is timed, and what it found.
struct Kernel {
    std::function<void()> work;
    std::function<Numbers()> found;
};

/// By name: makes the graph it wants from the edges, and the kernel.
using Kernels = std::map<std::string, std::function<Kernel()>>;

template <class Work, class Numbered>
Kernel kernel(Work work, Numbered numbered) {
    auto result = std::make_shared<std::optional<std::invoke_result_t<Work&>>>();
    return {[=]() mutable { *result = work(); }, [=] { return numbered(**result); }};
}

inline std::optional<Edges> read_edges(const std::string& path) {
    std::ifstream in(path);
    Edges edges;
    std::size_t count = 0;
    if (!(in >> edges.nodes >> count)) return std::nullopt;
    edges.ends.resize(count);
    for (auto& [from, to] : edges.ends) {
        if (!(in >> from >> to) || from >= edges.nodes || to >= edges.nodes) return std::nullopt;
    }
    return edges;
}

inline double seconds(clockid_t clock) {
    timespec now{};
    clock_gettime(clock, &now);
    return static_cast<double>(now.tv_sec) + 1e-9 * static_cast<double>(now.tv_nsec);
}

/// Of this program alone: what getrusage() tells begins with the memory of the process that started it.
inline std::string peak_kilobytes() {
    std::ifstream status("/proc/self/status");
    for (std::string word; status >> word;) {
        if (word == "VmHWM:" && status >> word) return word;
    }
    return "0";
}

inline double median(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

inline int measure(const Kernel& kernel, const char* values) {
    constexpr double enough = .05;
    constexpr std::size_t most = 1000;
    std::vector<double> taken, elapsed;
    for (double spent = 0; taken.empty() || (spent < enough && taken.size() < most); spent += taken.back()) {
        const auto cpu = seconds(CLOCK_PROCESS_CPUTIME_ID), wall = seconds(CLOCK_MONOTONIC);
        kernel.work();
        taken.push_back(seconds(CLOCK_PROCESS_CPUTIME_ID) - cpu);
        elapsed.push_back(seconds(CLOCK_MONOTONIC) - wall);
    }
    const auto peak = peak_kilobytes();
    const auto found = kernel.found();
    double sum = 0;
    for (const auto value : found) sum += value == value ? value : 0;
    std::printf("%.9f %.9f %s %.17g %zu\n", median(taken), median(elapsed), peak.c_str(), sum, taken.size());
    if (!values) return 0;
    std::ofstream out(values, std::ios::binary);
    out.write(reinterpret_cast<const char*>(found.data()), static_cast<std::streamsize>(found.size() * sizeof(double)));
    return out.flush() ? 0 : 1;
}

/// `kernels_of(edges, threads)` names the kernels; the edges are there for as long as they are.
template <class KernelsOf>
int run(int count, char** words, KernelsOf kernels_of) {
    if (count == 2 && std::string(words[1]) == "--list") {
        for (const auto& one : kernels_of(Edges{}, 1)) std::cout << one.first << '\n';
        return 0;
    }
    if (count != 4 && count != 5) {
        std::cerr << "usage: " << words[0] << " --list | GRAPH KERNEL THREADS [VALUES]\n";
        return 2;
    }
    const auto edges = read_edges(words[1]);
    if (!edges) {
        std::cerr << words[1] << ": no graph file\n";
        return 2;
    }
    const Kernels kernels = kernels_of(*edges, std::max(1, std::atoi(words[3])));
    const auto found = kernels.find(words[2]);
    if (found == kernels.end()) {
        std::cerr << words[2] << ": no such kernel\n";
        return 2;
    }
    return measure(found->second(), count == 5 ? words[4] : nullptr);
}

}  // namespace bench
