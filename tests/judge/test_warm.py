"""What a warm parent imports for a course: what is harmless, once."""

import json
import subprocess
import sys

from grading.judge.notebook.whole import whole_steps
from tests.judge.conftest import notebook

PROGRAM = """
import json, sys
sys.path.insert(0, sys.argv[1])
from grading.judge.processes.warm import Warm
warm = Warm()
warm.add(["harmless", "missing", "fails"])
warm.add(["starts_a_thread", "beside_it"])
warm.add(["ends_its_process"])
print(json.dumps(sorted({"harmless", "fails", "starts_a_thread", "beside_it", "ends_its_process"} & sys.modules.keys())))
"""
MODULES = {
    "harmless": "import warnings\nwarnings.warn('old')",
    "fails": "1 / 0",
    "starts_a_thread": "import threading, time\nthreading.Thread(target=time.sleep, args=(60,), daemon=True).start()",
    "beside_it": "",
    "ends_its_process": "import os\nos._exit(3)",
}


def test_a_module_that_starts_a_thread_or_ends_its_process_is_not_imported(tmp_path):
    for name, text in MODULES.items():
        (tmp_path / f"{name}.py").write_text(text)
    words = [sys.executable, "-W", "error", "-c", PROGRAM, str(tmp_path)]
    done = subprocess.run(words, capture_output=True, text=True, check=True)
    expected = ["beside_it", "harmless"] if sys.platform == "linux" else []
    assert json.loads(done.stdout) == expected
    assert not done.stderr


def test_children_find_what_was_asked_for(court):
    if sys.platform != "linux":
        return
    asked = "import sys\nassert 'networkx' in sys.modules, 'it is not there'"
    made, _ = notebook("def f(): ...", [asked], course="")
    made.cells = [cell for cell in made.cells if "assert" in cell.source]
    (verdict,) = court.judge(made, exactly=whole_steps(made), modules=["networkx"]).verdicts
    assert verdict.passed, verdict.message
