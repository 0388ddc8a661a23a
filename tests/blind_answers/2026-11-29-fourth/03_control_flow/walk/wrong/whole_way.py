# gives every number on the way, not only where it ends
def walk(step, starts, length):
    """Return a Delayed: where `length` calls of step lead from each of the starts, in a list."""
    ways = []
    for n in starts:
        way = [n]
        for _ in range(length):
            way.append(delayed(step)(way[-1]))
        ways.append(way)
    return delayed(list)(ways)
