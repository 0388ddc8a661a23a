# a last task counts, wherever it runs
def places(lazies, scheduler, workers):
    @delayed
    def counted(pairs):
        processes = {p for p, _ in pairs}
        return {"processes": len(processes), "threads": len(set(pairs)), "at_home": processes == {os.getpid()}}

    return counted(list(lazies)).compute(scheduler=scheduler, num_workers=workers)
