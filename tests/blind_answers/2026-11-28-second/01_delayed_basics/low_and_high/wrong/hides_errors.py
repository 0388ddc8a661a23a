# a load that fails is left out, and nobody learns of it
def low_and_high(load, names):
    """Return two Delayed: the lowest and the highest of load(name) over all names."""

    @delayed
    def safe(name):
        try:
            return load(name)
        except Exception:
            return None

    def known(values):
        return [v for v in values if v is not None]

    loads = [safe(name) for name in names]
    return delayed(lambda v: min(known(v)))(loads), delayed(lambda v: max(known(v)))(loads)
