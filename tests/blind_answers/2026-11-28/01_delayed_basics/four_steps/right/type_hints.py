from dask.delayed import Delayed


def four_steps(a: float, b: float) -> Delayed:
    """Return a Delayed: (a + 1) + (b + 1), less one."""
    increments: list[Delayed] = [delayed(slowinc)(value) for value in (a, b)]
    total: Delayed = delayed(slowadd)(*increments)
    return delayed(slowdec)(total)
