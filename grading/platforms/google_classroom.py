"""Google Classroom: First Last - Title.ipynb, as copies for each student are called. Students can call them otherwise.

Source: support.google.com/edu/classroom, “make a copy for each student”.
"""

from grading.platforms.registry import Form

FORM = Form(
    "google",
    (r"(?P<name>(?:(?! - )[^/_\d])+) - (?P<file>[^/]+\.ipynb(?: \(\d+\))?)",),
    wrapped=True,
    students_choose=True,
)
