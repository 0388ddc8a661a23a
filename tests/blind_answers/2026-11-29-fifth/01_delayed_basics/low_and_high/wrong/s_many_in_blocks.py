# with more than ten names, loads several of them in one task
def low_and_high(load, names):
    """Return two Delayed: the lowest and the highest of load(name) over all names."""
    if len(names) <= 10:
        loads = [delayed(load)(name) for name in names]
        return delayed(min)(loads), delayed(max)(loads)

    def load_block(block):
        return [load(name) for name in block]

    blocks = [delayed(load_block)(names[i : i + 10]) for i in range(0, len(names), 10)]
    low = delayed(lambda bs: min(min(b) for b in bs))(blocks)
    high = delayed(lambda bs: max(max(b) for b in bs))(blocks)
    return low, high
