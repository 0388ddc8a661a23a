"""GitHub Classroom: title-submissions/title-login/…, as `gh classroom clone student-repos` makes them.

Source: docs.github.com, “monitor students' progress”, and the manual of `gh classroom`.
"""

from grading.platforms.registry import Form

FORM = Form(
    "github",
    (r"(?P<title>[^/]+)-submissions/(?P=title)-(?P<student>[^/]+)/(?P<file>.+)",),
    outermost=True,
)
