# the walk is built anew for each length up to the last: steps are taken again and again, and used
def walk(step, starts, length):
    """Return a Delayed: where `length` calls of step lead from each of the starts, in a list."""
    def after(start, k):
        n = start
        for _ in range(k):
            n = delayed(step)(n)
        return n

    ends = []
    for start in starts:
        way = [after(start, k) for k in range(length + 1)]
        ends.append(delayed(lambda way: way[-1])(way))
    return delayed(list)(ends)
