"""Make, release and grade lessons with nbgrader."""

import os
import sysconfig

COURSE = "dask-delayed-course"  # of a class that has no name of its own, and of what is handed out

# nbgrader starts `alembic` by its bare name: it must be this environment's, activated or not.
_scripts = sysconfig.get_path("scripts")
if _scripts not in os.environ.get("PATH", "").split(os.pathsep):
    os.environ["PATH"] = os.pathsep.join(filter(None, [_scripts, os.environ.get("PATH")]))
