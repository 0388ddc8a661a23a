# tries: to change Python, its packages and the course's modules for those who come after
# reaches: Read-only
import importlib.util
import os
import site
import sys


def double(x):
    places = [*site.getsitepackages(), sys.prefix, os.path.dirname(importlib.util.find_spec("tasklens").origin)]
    for place in places:
        for name in ("sitecustomize.py", "usercustomize.py", "owned.pth", "__init__.py"):
            try:
                with open(os.path.join(place, name), "a") as file:
                    file.write("\nimport os; open('@HOST@/owned_by_site', 'w').close()\n")
            except OSError as error:
                print(error)
    return x
