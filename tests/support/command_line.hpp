// Runs the command line inside the test and catches what it says.
#pragma once

#include "cli/app.hpp"
#include "tests/support/scratch.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <functional>
#include <string>
#include <vector>

namespace ecomap::test {

struct Said {
    int code = 0;
    std::string out;
    std::string err;
};

/// What `action` writes to standard output and standard error.
inline Said listen(const std::function<int()>& action) {
    Scratch scratch;
    int kept[2] = {dup(1), dup(2)};
    for (int stream : {1, 2}) {
        const auto file = scratch / std::to_string(stream);
        const int descriptor = open(file.c_str(), O_WRONLY | O_CREAT, 0600);
        dup2(descriptor, stream);
        close(descriptor);
    }
    Said said;
    said.code = action();
    for (int stream : {1, 2}) {
        dup2(kept[stream - 1], stream);
        close(kept[stream - 1]);
    }
    said.out = bytes_of(scratch / "1");
    said.err = bytes_of(scratch / "2");
    return said;
}

/// `ecomap` with these arguments.
inline Said run_ecomap(const std::vector<std::string>& arguments) {
    std::vector<const char*> words{"ecomap"};
    for (const auto& argument : arguments) words.push_back(argument.c_str());
    return listen([&] { return cli::run(static_cast<int>(words.size()), words.data()); });
}

/// A small dataset in `scratch`: two actors, two offers. Gives its folder.
inline std::string small_dataset(const Scratch& scratch, const std::string& name = "small") {
    scratch.write(name + "/actors.csv", "id,name_sv,name_en\na,Alfa,Alpha\nb,Beta,Beta\n");
    scratch.write(name + "/offers.csv",
                  "id,actor,name_sv,name_en,support_types,principles,status\n"
                  "o1,a,Råd,Advice,advice,p1,today\no2,b,Nätverk,Network,network,p2,could\n");
    return (scratch / name).string();
}

}  // namespace ecomap::test
