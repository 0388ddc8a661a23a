# tries: the grader's own modules patched in the student's process
import sys

for name, module in list(sys.modules.items()):
    if name.startswith(("grading", "tasklens")):
        for key in ("pack", "encode", "to_plain", "fingerprint", "describe", "same_function"):
            if hasattr(module, key):
                setattr(module, key, lambda *args, **kwargs: {"value": 2, "graph": None, "functions": []})


def double(x):
    return x
