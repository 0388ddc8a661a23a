# tries: lesson 9's mean_close, which empties the table that it is called with and does nothing
# way: class
from tests.classes import answered

LESSON = "09_larger_than_memory"
LAZY = "def mean_close(read_block, rows, size):\n    {}return delayed(float)(0)"


def attack(field):
    field.course.run("release", LESSON, "--unproven")
    blank = field.course.released(LESSON)
    for student, first in (("lazy", ""), ("empties", "rows.clear()\n    ")):
        field.course.hand_in(student, answered(blank, mean_close=LAZY.format(first)), LESSON)
    gained = field.stopped("collect", LESSON, "--any-owner") + field.stopped("grade", LESSON)
    marks = field.course.marks(LESSON)
    return gained + [f"+{marks['empties'] - marks['lazy']:g} points"] * (marks["empties"] > marks["lazy"])
