# caught by: places_counts, places_in_threads, places_in_processes
def places(lazies, scheduler, workers):
    pairs = dask.compute(*lazies, scheduler=scheduler, num_workers=workers)
    return len({p for p, t in pairs}), len(set(pairs)), {p for p, t in pairs} == {os.getpid()}
