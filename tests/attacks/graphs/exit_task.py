# tries: a task that ends whoever runs it
# reaches: SystemExit
# %% lazy_sum
import os
import sys


def lazy_sum(data):
    return delayed(max)(delayed(os._exit)(0), delayed(sys.exit)(0))
