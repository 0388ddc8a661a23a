# wrong: computes the list anew for every entry
def places(lazies, scheduler, workers):
    def run():
        return dask.compute(*lazies, scheduler=scheduler, num_workers=workers)

    return {
        "processes": len({process for process, _ in run()}),
        "threads": len(set(run())),
        "at_home": all(process == os.getpid() for process, _ in run()),
    }
