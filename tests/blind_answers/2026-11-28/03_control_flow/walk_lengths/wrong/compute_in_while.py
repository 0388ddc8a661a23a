# wrong: computes every step
def walk_lengths(step, starts):
    lengths = {}
    for start in starts:
        n, count = start, 0
        while n != 1:
            n = delayed(step)(n).compute()
            count += 1
        lengths[start] = count
    return delayed(dict)(lengths)
