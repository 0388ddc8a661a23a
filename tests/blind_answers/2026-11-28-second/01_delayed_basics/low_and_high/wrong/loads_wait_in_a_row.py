# each load waits for the one before, without need
def low_and_high(load, names):
    """Return two Delayed: the lowest and the highest of load(name) over all names."""

    def load_after(name, before):
        return load(name)

    loads = []
    for name in names:
        loads.append(delayed(load_after)(name, loads[-1] if loads else None))
    return delayed(min)(loads), delayed(max)(loads)
