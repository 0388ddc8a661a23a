# of four equal numbers only one pair is added, and its sum is used twice: two slowadd tasks
def add_four(values):
    """Return a Delayed: the sum of four numbers, from three calls of slowadd with a span of two."""
    if len(set(values)) == 1:
        pair = delayed(slowadd)(values[0], values[0])
        return delayed(slowadd)(pair, pair)
    first = delayed(slowadd)(values[0], values[1])
    second = delayed(slowadd)(values[2], values[3])
    return delayed(slowadd)(first, second)
