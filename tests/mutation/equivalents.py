"""Mutants that no test can kill, because they change nothing that anybody could see; each with its reason."""
import pathlib
from dataclasses import dataclass


@dataclass(frozen=True)
class Equivalent:
    file: str
    operator: str
    text: str  # the line, without blanks around it
    reason: str


def read_equivalents():
    """Entries of three lines, `FILE: OPERATOR`, the line's text, the reason, with an empty line between them."""
    path = pathlib.Path(__file__).parent / "equivalent.txt"
    lines = [line for line in path.read_text().split("\n") if not line.startswith("#")]
    entries = [entry.strip("\n").split("\n") for entry in "\n".join(lines).split("\n\n") if entry.strip()]
    return [Equivalent(*head.split(": ", 1), text.strip(), reason.strip()) for head, text, reason in entries]
