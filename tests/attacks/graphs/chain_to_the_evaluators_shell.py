# tries: attributes of a function that is called back, one after the other, to the shell in which the evaluator runs cells
# meant: AttributeError
# %% lazy_sum
import dataclasses

from grading.judge.processes import student as host

CLAIMED = {"reduced": ("functools", "reduce"), "looked_up": ("operator", "attrgetter"), "called": ("operator", "methodcaller")}
real = host.Host.describe


def claim(self, function):
    described = real(self, function)
    if described.name not in CLAIMED:
        return described
    module, name = CLAIMED[described.name]
    return dataclasses.replace(described, kind="library", module=module, qualname=name, name=name, number=None)


host.Host.describe = claim
CODE = "import os; os.system('cat @HOST@/secret.txt; touch @HOST@/owned_by_chain')\nslowinc = lambda x: 3"


def reduced(*args): ...
def looked_up(*args): ...
def called(*args): ...
def mine(x): ...


def lazy_sum(data):
    runs = [delayed(reduced)(getattr, ["host", "shell", "run_cell"], mine), delayed(looked_up)("host.shell.run_cell")]
    done = [delayed(lambda run: run(CODE))(runs[0]), delayed(lambda look: look(mine)(CODE))(runs[1])]
    done.append(delayed(lambda call: call(mine))(delayed(called)("host.shell.run_cell", CODE)))
    return delayed(lambda done, values: sum(values))(done, [delayed(slowinc)(x) for x in data])
