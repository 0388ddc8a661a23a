# tries: os.system as a task, by names of libraries' own that lead to it
# %% lazy_sum
import dataclasses

from grading.judge.processes import student as host

ALIASES = ["random:_os", "statistics:random._os", "pandas.io.common:os", "pandas:io.common.os", "numpy:lib._npyio_impl.os", "dask.utils:os"]
real = host.Host.describe


def claim(self, function):
    described = real(self, function)
    if not described.name.startswith("shell_"):
        return described
    module, _, path = ALIASES[int(described.name[-1])].partition(":")
    return dataclasses.replace(described, kind="library", module=module, qualname=path + ".system", name="sum", number=None)


host.Host.describe = claim
tasks = []
for number, _ in enumerate(ALIASES):

    def shell(command):
        return 0

    shell.__name__ = shell.__qualname__ = f"shell_{number}"
    tasks.append(delayed(shell)(f"cat @HOST@/secret.txt; touch @HOST@/owned_by_alias_{number}"))


def lazy_sum(data):
    return delayed(max)(tasks)
