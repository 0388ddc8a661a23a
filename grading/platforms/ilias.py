"""ILIAS: Title/Last_First_login_123/…, with the number of the user; of teams, Title/Team_7/Last_First_login_123/….

Source: `ilExAssignment` and `ilExSubmission` of ILIAS, “download all submissions”, and its ExerciseStatusFile plugin.
"""

from grading.platforms.registry import Form

FORM = Form(
    "ilias",
    (
        r"(?:Team_\d+/)?(?P<name>[^/]+_[^/]+)_(?P<student>[^/_]+)_(?P<number>\d+)/(?:(?P<time>\d{14})_)?(?P<file>.+)",
    ),
    "%Y%m%d%H%M%S",
    wrapped=True,
)
