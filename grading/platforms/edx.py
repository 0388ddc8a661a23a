"""Open edX: [1]Section, [2]Subsection, [1]Unit/[3] - login - name.ipynb, from “submission files archive” of its ORA.

Source: pull request 1610 of openedx/edx-ora2, which shows the folders.
"""

from grading.platforms.registry import Form

FORM = Form("edx", (r"(?:\[\d+\][^/]+/)?\[\d+\] - (?P<student>[^/\s]+) - (?P<file>.+)",))
