"""Marking by hand: a page on which people mark answers, on nbgrader's gradebook."""
