def places(lazies, scheduler, workers):
    pairs = dask.compute(*lazies, scheduler=scheduler, num_workers=workers)
    processes, _ = zip(*pairs, strict=True)
    return dict(
        processes=len(set(processes)),
        threads=len(set(pairs)),
        at_home=all(process == os.getpid() for process in processes),
    )
