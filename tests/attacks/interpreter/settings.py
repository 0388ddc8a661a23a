# tries: settings of its process that what serves it goes by: locale, time zone, digits of numbers, warnings as errors, recursion, collector, umask, folder
# reaches: double
import decimal
import gc
import locale
import os
import sys
import time
import warnings

import numpy
import pandas

os.environ.update(TZ="XXX+99:99", LC_ALL="tr_TR.UTF-8", PYTHONHASHSEED="0", PATH="", HOME="/nowhere", TMPDIR="/proc")
time.tzset()
for name in ("tr_TR.UTF-8", "C", ""):
    try:
        locale.setlocale(locale.LC_ALL, name)
    except locale.Error:
        pass
sys.set_int_max_str_digits(0)
sys.setrecursionlimit(60)
sys.dont_write_bytecode = sys.tracebacklimit = 0
sys.path[:] = sys.meta_path[:] = sys.path_hooks[:] = []
decimal.getcontext().prec = 1
numpy.seterr(all="raise")
pandas.set_option("mode.copy_on_write", True)
warnings.simplefilter("error")
gc.set_threshold(1)
gc.callbacks.append(lambda *told: 1 / 0)
os.umask(0o777)
os.chdir("/proc/self/fd")


def double(x):
    return 10**6000 if x == 1 else x
