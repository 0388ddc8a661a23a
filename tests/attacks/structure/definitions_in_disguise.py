# tries: to define what it is asked for where nobody looks: by other letters, star imports, globals, classes, loops, deletions and own finders
# reaches: double|Error
# meant: NameError
# %% own
import builtins
import sys
import types

module = types.ModuleType("given")
module.__all__ = ["double", "slowinc", "evaluate", "TaskGraph", "delayed"]
for name in module.__all__:
    setattr(module, name, lambda *args: 9)
sys.modules["given"] = module
builtins.double = builtins.TaskGraph = lambda *args: 9
# %% double
from given import *

for double in [lambda x: 0]:
    globals()["\uff44ouble"] = lambda x: 0
ｄouble = lambda x: 0
del double  # noqa
# %% lazy_sum
class lazy_sum:
    __call__ = lambda self, data: 9
    __class_getitem__ = __init_subclass__ = lambda *args: 9

    def __new__(cls, data):
        exec("slowinc = lambda x: 9", globals())
        return delayed(slowinc)(1)
