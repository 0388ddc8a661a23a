# functions mapped over one tuple of loads
def low_and_high(load, names):
    loads = (*map(delayed(load), names),)
    return tuple(delayed(f)(loads) for f in (min, max))
