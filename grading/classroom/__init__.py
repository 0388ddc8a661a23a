"""A class's folder: where everything lies, who is in it, when what is due, and what was graded."""

from grading.classroom.folder import ClassError, Classroom

__all__ = ["ClassError", "Classroom"]
