"""nbgrader's settings for this course: only what differs from the defaults."""

import os
from pathlib import Path

from grading import COURSE, formgrader
from grading.classroom import layout
from grading.nbgrader_hooks.preprocessors import HideTests, LetChecksFail

# Where a class lives: its source, release, exchange, submissions, marks and feedback, and nothing else.
root = Path(os.environ.get("CLASS_DIR") or Path(__file__).resolve().parent.parent / "class").resolve()
c = get_config()  # type: ignore[name-defined]  # noqa: F821, nbgrader defines it

c.CourseDirectory.root = str(root)
c.CourseDirectory.course_id = COURSE
c.Exchange.root = str(root / layout.EXCHANGE)
c.ExchangeCollect.update = True  # the last version handed in counts
# Every other file of a lesson's folder is copied to students; the percent script holds the solution.
c.CourseDirectory.ignore = [".ipynb_checkpoints", "*.pyc", "__pycache__", "*.py"]
c.ClearSolutions.code_stub = {
    "python": "# YOUR CODE HERE\n"
    'raise NotImplementedError("Not written yet: put your code here, run this cell, then the check again.")'
}
c.ClearSolutions.text_stub = "*Your answer here.*"
# A marking scheme stands in a question's locked cell, not in a task cell: so the answer has a cell of its own.
c.ClearMarkScheme.enforce_metadata = False
c.GenerateAssignment.preprocessors.append(LetChecksFail)
c.GenerateFeedback.preprocessors.insert(1, HideTests)
# What students wrote is shown in the instructor's browser and in feedback: none of it may act there.
c.HTMLExporter.sanitize_html = True
c.HTMLExporter.filters = {
    "clean_html": "grading.nbgrader_hooks.safe_html.clean_html",
    "markdown2html": "grading.nbgrader_hooks.safe_html.Text",
    "strip_files_prefix": "grading.nbgrader_hooks.safe_html.clean_markdown",
}
c.GenerateFeedback.exporter_class = "grading.nbgrader_hooks.by_exercise.FeedbackExporter"
# Formgrader's Autograde button, and `nbgrader autograde`, judge as `make grade` does.
formgrader.install()
# Keep what students run out of the instructor's history, and a kernel's advice to system operators off the screen.
c.Execute.extra_arguments = ["--HistoryManager.hist_file=:memory:", "--log-level=ERROR"]
# On a busy machine what a cell shows may come late; after 4 seconds nbgrader would give no marks at all.
c.Execute.iopub_timeout = 120
# A class's own settings, for example another course_id or an exchange that its students share.
load_subconfig(str(root / layout.SETTINGS))  # type: ignore[name-defined]  # noqa: F821, nbgrader defines it
