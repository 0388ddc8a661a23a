"""The last steps with which nbconvert makes a page, and what colours code in it."""

import contextlib

from nbconvert.exporters import html

from grading.adapters import substituted


def other_steps(reader: type, highlighter: type) -> contextlib.AbstractContextManager[None]:
    """Let pages be read, in their last step, and code be coloured by other classes for a while."""
    return substituted(html, BeautifulSoup=reader, Highlight2HTML=highlighter)
