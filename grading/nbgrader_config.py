"""nbgrader's settings for this course: only what differs from the defaults."""

from pathlib import Path

from grading.preprocessors import LetChecksFail

root = Path(__file__).resolve().parent.parent
c = get_config()  # noqa: F821, nbgrader defines it

c.CourseDirectory.root = str(root)
c.CourseDirectory.course_id = "dask-delayed-course"
c.CourseDirectory.source_directory = "solutions"
c.CourseDirectory.release_directory = "notebooks"
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
