# hands over a generator, into which Dask does not look; slowadd is a lambda over it
def four_steps(a, b):
    """Return a Delayed: (a + 1) + (b + 1), less one."""
    results = (delayed(slowinc)(n) for n in (a, b))
    return delayed(slowdec)(delayed(lambda pair: slowadd(*pair))(results))
