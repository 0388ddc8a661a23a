"""Autolab: email_3_name.ipynb, with the number of the attempt.

Source: docs.autolabproject.com, “download all submissions”.
"""

from grading.platforms.registry import Form

FORM = Form(
    "autolab",
    (r"(?P<student>[^/_@]+@[^/_]+)_(?P<order>\d+)_(?P<file>.+)",),
    wrapped=True,
)
