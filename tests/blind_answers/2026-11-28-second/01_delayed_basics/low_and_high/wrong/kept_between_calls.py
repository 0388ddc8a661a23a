# keeps loads of earlier calls by name: another load is never asked
_loads = {}


def low_and_high(load, names):
    """Return two Delayed: the lowest and the highest of load(name) over all names."""
    for name in names:
        if name not in _loads:
            _loads[name] = delayed(load)(name)
    found = [_loads[name] for name in names]
    return delayed(min)(found), delayed(max)(found)
