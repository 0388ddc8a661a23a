"""Microsoft Teams: Submitted files/First Last/Assignment/Version 2/…, in the folder that a class's SharePoint hands out.

Source: Microsoft's support page “Where are assignment files stored in Microsoft Teams for Education?” and folders that
teachers show in its forum; “Version” is a word of the class's language. No export of a real class was seen.
"""

from grading.platforms.registry import Form

FORM = Form(
    "teams",
    (r"(?P<name>[^/]+)/[^/]+/(?:Vers[^/ ]+|版本|バージョン|Версия) (?P<order>\d+)/(?P<file>.+)",),
    wrapped=True,
)
