# tries: a graph that claims its tasks are functions of the judge's own libraries
# reaches: is None
# gains without: safe library, evaluator
# %% lazy_sum
import dataclasses

from grading.judge.processes import student as host

real = host.Host.describe


def claim(self, function):
    described = real(self, function)
    if described.name == "mine":
        return dataclasses.replace(described, kind="library", module="os", qualname="getenv", name="getenv", number=None)
    return described


host.Host.describe = claim


def mine(text):
    return 9


def lazy_sum(data):
    return delayed(mine)("@VARIABLE@")
