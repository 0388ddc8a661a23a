# tries: schedulers of its own, in Dask's settings, files, variables and table of names, and a pool that answers
# reaches: Error|compute
# %% own
import os
import pathlib

import dask

answers = lambda graph, keys, **kwargs: [[9]] if isinstance(keys, list) else 9
dask.config.set(scheduler=answers, pool="mine")
dask.config.config["scheduler"] = answers
dask.base.named_schedulers.update(dict.fromkeys([*dask.base.named_schedulers], answers))
os.environ["DASK_SCHEDULER"] = "threads"
pathlib.Path("~/.config/dask").expanduser().mkdir(parents=True)
pathlib.Path("~/.config/dask/x.yaml").expanduser().write_text("scheduler: distributed\nscheduler-address: 127.0.0.1:1\n")
# %% lazy_sum
def lazy_sum(data):
    with dask.config.set(scheduler=answers, delayed_pure=True):
        made = delayed(lambda: sum(data) + len(data))()
    print(dask.compute(made))
    raise ValueError(made.compute())
