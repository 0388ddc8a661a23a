"""Schoology: Title/Last, First/Revision 2 - On time/….

Source: public scripts that take the newest of these folders; no export of a real class was seen.
"""

from grading.platforms.registry import Form

FORM = Form(
    "schoology",
    (r"(?P<name>[^/]+)/Revision (?P<order>\d+)[^/]*/(?P<file>.+)",),
    wrapped=True,
)
