# the scheduler's function
from dask.local import get_sync


def evidence(lazies):
    found = []
    for lazy in lazies:
        try:
            lazy.compute(scheduler=get_sync)
        except Exception as error:
            found.append(variables_at(error))
        else:
            continue
    return found
