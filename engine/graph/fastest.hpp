// ECOMAP_FASTEST before a function: compiled several times, for processors with wider registers too, of which the
// loader takes what the machine has. What is computed is the same to the last bit as long as the function's file is
// compiled without contraction of a product and a sum into one rounding (see engine/CMakeLists.txt).
// Only g++ on x86-64 does so here; elsewhere, and under a sanitizer, which must not run before the loader is done, the
// word stands for nothing.
#pragma once

#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__) && defined(__OPTIMIZE__) && \
    !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
#define ECOMAP_FASTEST __attribute__((target_clones("avx512f", "avx2", "default")))
#else
#define ECOMAP_FASTEST
#endif
