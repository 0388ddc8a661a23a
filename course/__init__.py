"""What a student's copy of the lessons needs: the lab, the data, and the vocabulary that checks are written in."""

from course.beside import run_beside
from course.checks import Check, check
from course.evaluation import evaluate
from course.facts import about_bytes, at_least, at_most, between, each, whole
from course.files import read_files, write_files
from course.forecasts import check_forecast, check_guess
from course.inputs import (
    drawn,
    edges,
    either,
    letter_numbers,
    lists,
    mappings,
    named,
    numbers,
    texts,
    whole_numbers,
)
from course.own_names import keep_apart
from course.progress import watch
from tasklens.slots import leave_alone

leave_alone("course")
watch()
keep_apart()

__all__ = [
    "Check",
    "about_bytes",
    "at_least",
    "at_most",
    "between",
    "check",
    "check_forecast",
    "check_guess",
    "drawn",
    "each",
    "edges",
    "either",
    "evaluate",
    "letter_numbers",
    "lists",
    "mappings",
    "named",
    "numbers",
    "read_files",
    "run_beside",
    "texts",
    "whole",
    "whole_numbers",
    "write_files",
]
