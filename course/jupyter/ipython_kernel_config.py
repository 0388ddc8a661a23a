"""A kernel of this environment finds a `dot`: Graphviz's own, or where a machine has none, that of the course.

IPython reads this from etc/ipython of the environment when a kernel starts, be it JupyterLab's, papermill's or an editor's.
"""

import importlib.util
import runpy
from pathlib import Path

if (course := importlib.util.find_spec("course")) and course.origin:
    # Alone, without the package: a kernel that needs no tasklens is not to wait for it.
    runpy.run_path(str(Path(course.origin).with_name("dot.py")))["provide"]()
