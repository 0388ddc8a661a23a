def places(lazies, scheduler, workers):
    """The list as one argument: compute gives a tuple with a list in it."""
    (pairs,) = dask.compute(lazies, scheduler=scheduler, num_workers=workers)
    numbers = [pair[0] for pair in pairs]
    return dict(
        processes=len(set(numbers)),
        threads=len(set(pairs)),
        at_home=all(number == os.getpid() for number in numbers),
    )
