def low_and_high(load, names):
    loaded = list(map(delayed(load), names))
    return tuple(delayed(f)(loaded) for f in (min, max))
