// What is known of the needs: reported gaps, the survey behind them, and the recommendations that answer them.
#pragma once

#include "engine/model/offer.hpp"

#include <optional>
#include <string>
#include <vector>

namespace ecomap {

/// A need that evidence says is unmet. A statement, never computed from the map.
struct Gap {
    std::string key;
    PrincipleId principle;
    Text label;
    std::vector<EvidenceKind> evidence;           ///< kinds that the source names
    std::vector<EvidenceKind> evidence_inferred;  ///< kinds that the mapper reads between the lines
    std::string scope;                            ///< free word for what the gap is about; may be empty
    Classified<StatementTag> statements;          ///< survey statements that speak of it
    Classified<SupportTypeTag> support_types;     ///< kinds of support that would close it; empty: not told
    std::string named_as;                         ///< how the source names it ("heading", "in_text"); may be empty
    std::string source;
    Carried carried = {};
};

/// One answer to one survey statement. No percent is unknown, never zero.
struct SurveyAnswer {
    std::string answer;  ///< answer category, as in the table
    Text label;
    std::optional<double> percent;
    bool lacking = false;  ///< the data says that who answers so has support that falls short
    Certainty certainty = Certainty::stated;
    std::string reason;
    std::string source;
    Carried carried = {};
};

/// A statement that respondents were asked about.
struct SurveyStatement {
    std::string key;
    Text label;
    std::optional<PrincipleId> principle;
    Certainty principle_certainty = Certainty::stated;
    std::optional<int> respondents;     ///< how many answered; none: unknown
    std::vector<SurveyAnswer> answers;  ///< in the table's order
};

struct Recommendation {
    std::string key;
    Text label;
    Classified<GapTag> gaps;
    std::vector<ActorId> actors;  ///< named as responsible
    std::optional<ActorId> lead;
    std::vector<std::string> conclusions;  ///< keys of findings it follows from
    Certainty conclusions_certainty = Certainty::stated;
    std::string note;
    std::string source;
    Carried carried = {};
    Unlisted actors_unlisted = {};  ///< a lead alone is among those named
};

}  // namespace ecomap
