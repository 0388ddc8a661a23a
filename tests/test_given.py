"""What lessons give their checks has names that answers do not use."""

import re
from pathlib import Path

import jupytext
import pytest

from course.own_names import is_given
from grading.lessons.scripts import ROOT

SCRIPTS = sorted(Path(ROOT, "solutions").glob("*/*.py"))
OLD = (  # of before the rule, or names that say what they are
    "meetings meet ran_in meeting_tasks sign_in this_process new_folder fault_of read_hdf5 rows_in texts_in "
    "check_files_in good_line more_deaths stumble give_up fail_again fail_with find_error fail_here fail_once same look_around "
    "size_of_cluster running_workers left_running"
)


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda script: script.stem)
def test_names_that_are_given_say_so(script):
    for cell in jupytext.read(script).cells:
        if cell.cell_type == "code" and is_given(cell.source):
            defined = re.findall(r"^(?:def |class )?([a-z]\w*)(?:\(.*:$| \|?= )", cell.source, re.MULTILINE)
            odd = [name for name in defined if not name.startswith(("given_", "some_"))]
            assert set(odd) <= set(OLD.split()), odd
            assert defined
