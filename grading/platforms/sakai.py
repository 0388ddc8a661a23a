"""Sakai: Title/Last, First(login)/Submission attachment(s)/…, where the last folder is in the language of the site.

Source: sakaiproject's `AssignmentServiceImpl`, `zipAttachments`, and its help, “download all”.
"""

from grading.platforms.registry import Form

FORM = Form(
    "sakai",
    (
        r"(?P<last>[^/,(]+), (?P<first>[^/(]+)\((?P<student>[^/()]+)\)/(?:Submission attachment\(s\)/)?(?P<file>.+)",
        r"(?P<student>[^/()]+)/Submission attachment\(s\)/(?P<file>.+)",
    ),
    wrapped=True,
)
