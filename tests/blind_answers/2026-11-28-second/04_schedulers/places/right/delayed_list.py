def places(lazies, scheduler, workers):
    pairs = delayed(list)(lazies).compute(scheduler=scheduler, num_workers=workers)
    by_process = {}
    for process, thread in pairs:
        by_process.setdefault(process, set()).add(thread)
    return {
        "processes": len(by_process),
        "threads": sum(map(len, by_process.values())),
        "at_home": list(by_process) == [os.getpid()],
    }
