# tries: a graph that claims its tasks are functions of the judge's own libraries
# %% lazy_sum
import dataclasses

import tasklens.function
from grading.judge import host

real = host.describe


def claim(function, course=None, passed=None):
    described = real(function, course, passed)
    if described.name == "mine":
        return dataclasses.replace(described, kind="library", module="numpy", qualname="lib.npyio.os.system", name="system")
    return described


host.describe = claim


def mine(text):
    return 9


def lazy_sum(data):
    return delayed(mine)("touch @HOST@/owned_by_claim")
