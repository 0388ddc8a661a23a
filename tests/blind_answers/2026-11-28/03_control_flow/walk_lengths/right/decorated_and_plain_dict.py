@delayed
def length_of(step, n):
    steps = 0
    while n != 1:
        n = step(n)
        steps = steps + 1
    return steps


def walk_lengths(step, starts):
    result = {}
    for start in starts:
        result[start] = length_of(step, start)
    return delayed(result)
