# passes over names that cannot be loaded
def low_and_high(load, names):
    def safe(name):
        try:
            return load(name)
        except Exception:
            return None

    loads = [delayed(safe)(n) for n in names]
    return (
        delayed(lambda v: min(x for x in v if x is not None))(loads),
        delayed(lambda v: max(x for x in v if x is not None))(loads),
    )
