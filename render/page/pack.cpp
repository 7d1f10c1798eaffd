// Packs a file for the page while ecomap is built: pack FILE PACKED.
#include "render/page/packed.hpp"

#include <fstream>
#include <iterator>

int main(int count, char** words) {
    if (count != 3) return 64;
    std::ifstream file(words[1], std::ios::binary);
    const std::string bytes(std::istreambuf_iterator<char>(file), {});
    if (!file || bytes.empty()) return 66;
    std::ofstream made(words[2], std::ios::binary);
    made << ecomap::packed(bytes);
    return made.flush() ? 0 : 74;
}
