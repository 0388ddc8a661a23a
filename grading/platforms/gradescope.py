"""Gradescope: assignment_123_export/submission_456/…; whose each is stands in submission_metadata.yml beside them.

Source: help.gradescope.com, “exporting submissions”, and public scripts that read the table.
"""

import re

from grading.platforms.registry import Form

FORM = Form("gradescope", (r"submission_(?P<number>\d+)/(?P<file>.+)",), wrapped=True)
TABLE = "submission_metadata.yml"


def read_owners(text: str) -> dict[str, list[dict[str, str]]]:
    """Return who has handed in each submission, by its number: `name`, `sid` and `email` of each."""
    found: dict[str, list[dict[str, str]]] = {}
    people: list[dict[str, str]] | None = None
    inside = False
    for line in text.splitlines():
        if head := re.fullmatch(r"submission_(\d+):\s*", line):
            people, inside = found.setdefault(head[1], []), False
        elif re.match(r"\S", line):
            people = None
        elif people is not None and re.match(r" {2}:\w+:", line):
            inside = line.strip() == ":submitters:"
        elif (
            people is not None
            and inside
            and (entry := re.fullmatch(r" {2}(- | {2}):(name|sid|email): *(.*)", line))
        ):
            if entry[1] == "- ":
                people.append({})
            if people:
                people[-1][entry[2]] = entry[3].strip("'\" ")
    return found
