# a task per step, computed while the graph is built
def walk_lengths(step, starts):
    lengths = {}
    for start in starts:
        n, k = start, 0
        while n != 1:
            n = delayed(step)(n).compute()
            k += 1
        lengths[start] = k
    return delayed(dict)(lengths)
