"""What no second opinion is given on, and why: analysis/table/column, with * for any. All other numbers have one."""
DRAWN = "drawn with the program's own generator"
CHOICE = "one of several choices that are as good"
ASKED = "what was asked for, not computed"
ORDER = "numbers of groups, in the program's own order"

LEFT_OUT = {
    "brokerage/*/z*": DRAWN,
    "certainty/*/drawn_*": DRAWN,
    "certainty/*/first_draws": DRAWN,
    "certainty/*/first_share": DRAWN,
    "certainty/*/draws": ASKED,
    "certainty/*/*rank": "by scores that are compared, and by what each analysis breaks its ties with",
    "certainty/*/tied_with": "as its rank",
    "certainty/*/left_*": "each needs a map for each of all references: minutes",
    "certainty/cells/stated_score": "an empty cell has a score only as a sure gap, and among stated facts few gaps are sure",
    "certainty/severity/stated_score": "what a filter leaves out is unknown in it, not none",
    "certainty/rankings/*": "sums up what stands in the other tables, most of it drawn",
    "communities/*/together": DRAWN,
    "communities/*/community": ORDER,
    "communities/communities/*": "of groups numbered in the program's own order; by member they are compared",
    "communities/communities/shaky": DRAWN,
    "communities/methods/rand": DRAWN,
    "communities/methods/information": DRAWN,
    "complexity/actors/fitness": "goes to 0 for all but one, which is said there; no published program gives it",
    "complexity/columns/quality": "as fitness",
    "compare/rows/count": "counts what changed by words for people; tests of diff alter each column",
    "concentration/related/place": "of equals, by the alphabet",
    "nestedness/measures/chance_*": DRAWN,
    "nestedness/measures/z": DRAWN,
    "nestedness/measures/p_*": DRAWN,
    "nestedness/measures/draws": ASKED,
    "nestedness/measures/seed": ASKED,
    "portfolio/chosen/*": CHOICE,
    "portfolio/candidates/share_of_draws": DRAWN,
    "portfolio/budgets/budget": ASKED,
    "portfolio/budgets/chosen": CHOICE,
    "robustness/robustness/area_*": DRAWN,
    "robustness/curves/random*": DRAWN,
    "severity/severity/best": DRAWN,
    "severity/severity/worst": DRAWN,
    "severity/severity/first_share": DRAWN,
    "two-mode/*/group": ORDER,
}

# Rows of which the same is true: analysis/table -> how they are named.
ROWS_LEFT_OUT = {
    "robustness/robustness": {"random": DRAWN},
}
