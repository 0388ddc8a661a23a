"""Marking by hand: a page on which people mark answers, on nbgrader's gradebook."""

COURSE = "MARKED_COURSE"  # the variable that names the folder of another nbgrader course to its server
