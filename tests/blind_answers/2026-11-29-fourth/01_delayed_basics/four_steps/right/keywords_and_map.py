def four_steps(a, b):
    """Return a Delayed: (a + 1) + (b + 1), less one."""
    inc, add, dec = map(dask.delayed, (slowinc, slowadd, slowdec))
    plus_ones = [inc(x=number) for number in (a, b)]
    return dec(x=add(x=plus_ones[0], y=plus_ones[1]))
