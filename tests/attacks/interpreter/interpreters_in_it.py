# tries: other interpreters inside of its process, which have modules, locks and threads of their own, and end it as they like
# reaches: interpreters
import subprocess
import sys
import threading

made = []
try:
    import _xxsubinterpreters as interpreters
except ImportError:
    interpreters = None


def double(x):
    for _ in range(20):
        if interpreters:
            made.append(interpreters.create())
            threading.Thread(target=lambda one=made[-1]: interpreters.run_string(one, "import os, sys\nsys.stdout = None\nwhile True: os.write(1, b'x')"), daemon=True).start()
    subprocess.run([sys.executable, "-c", "import threading, os; [threading.Thread(target=os.abort).start()]"])
    raise ValueError(f"{len(made)} interpreters")
