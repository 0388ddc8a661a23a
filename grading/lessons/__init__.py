"""Lessons: from scripts to the notebooks that students open."""
