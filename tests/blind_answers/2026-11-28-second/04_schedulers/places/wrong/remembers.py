# a global set of pairs keeps those of earlier calls
all_pairs = set()


def places(lazies, scheduler, workers):
    all_pairs.update(dask.compute(*lazies, scheduler=scheduler, num_workers=workers))
    processes = {process for process, thread in all_pairs}
    return {"processes": len(processes), "threads": len(all_pairs), "at_home": processes == {os.getpid()}}
