# one Delayed of the list
def places(lazies, scheduler, workers):
    seen = delayed(list)(list(lazies)).compute(scheduler=scheduler, num_workers=workers, chunksize=1)
    where = dict()
    for process, thread in seen:
        where.setdefault(process, set()).add(thread)
    return dict(processes=len(where), threads=sum(map(len, where.values())), at_home=set(where) <= {os.getpid()})
