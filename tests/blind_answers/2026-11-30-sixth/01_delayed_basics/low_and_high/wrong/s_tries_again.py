# catches the error of a load and loads a second time: once too often, and an error that goes away is hidden
def low_and_high(load, names):
    """Return two Delayed: the lowest and the highest of load(name) over all names."""

    def load_patiently(name):
        try:
            return load(name)
        except Exception:
            return load(name)

    loads = [delayed(load_patiently)(name) for name in names]
    return delayed(min)(loads), delayed(max)(loads)
