"""Autolab: email_3_name.ipynb, with the number of the attempt.

Source: `handin_file_long_filename` of Autolab's `app/models/submission.rb`; no export of a real class was seen.
"""

from grading.platforms.registry import Form

FORM = Form(
    "autolab",
    (r"(?P<student>[^/_@]+@[^/_]+)_(?P<order>\d+)_(?P<file>.+)",),
    wrapped=True,
)
