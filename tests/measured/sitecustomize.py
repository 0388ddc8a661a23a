"""While coverage is measured (tests/measure.py): starts fork servers so that they are measured too.

Python imports this module as it starts, where this folder is on PYTHONPATH. A fork server has no variable of ours and
no file that it can write. So it is given another program, and a file that is open.
"""

import os

if "MEASURED" in os.environ:
    import secrets
    import subprocess
    from pathlib import Path

    _start = subprocess.Popen.__init__

    def _start_measured(self, args, *others, **named):
        if not (isinstance(args, list) and "grading.judge" in args):
            return _start(self, args, *others, **named)
        folder, place = Path(os.environ["MEASURED"]), args.index("grading.judge")
        program = Path(__file__).with_name("fork_server.py").read_text("utf-8")
        with open(folder / f"{secrets.token_hex(8)}.warm", "wb") as data:
            args = [*args[: place - 1], "-c", program, *args[place + 1 :], str(data.fileno())]
            named["pass_fds"] = (*named.get("pass_fds", ()), data.fileno())
            ours = named.get("env") or os.environ
            names = ("MEASURED", "COVERAGE_PROCESS_CONFIG", "COVERAGE_PROCESS_START")
            named["env"] = {name: value for name, value in ours.items() if name not in names}
            return _start(self, args, *others, **named)

    subprocess.Popen.__init__ = _start_measured
