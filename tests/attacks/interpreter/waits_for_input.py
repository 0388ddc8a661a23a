# tries: to wait for a person: input, debuggers, pagers, editors, passwords, breakpoints and terminals
# reaches: longer than
import getpass
import pdb
import subprocess
import sys

for wait in (input, getpass.getpass, breakpoint, pdb.set_trace, lambda: sys.stdin.read(), lambda: subprocess.run(["cat"]), lambda: get_ipython().run_line_magic("debug", ""), lambda: get_ipython().run_line_magic("pdb", "on")):
    try:
        wait()
        print("waited")  # where a debugger ends, so that it is caught
    except BaseException as error:
        print(type(error).__name__)


def double(x):
    get_ipython().system("read x; ed")
