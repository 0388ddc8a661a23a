"""nbgrader's Validate button reads this, and then says what a check is about in the place of its code."""

from course.validation import provide

provide()
