# equal starts share one walk
def walk(step, starts, length):
    """Return a Delayed: where `length` calls of step lead from each of the starts, in a list."""
    end_of = dict.fromkeys(starts)
    for start in end_of:
        n = start
        for _ in range(length):
            n = delayed(step)(n)
        end_of[start] = n
    return delayed(list)([end_of[start] for start in starts])
