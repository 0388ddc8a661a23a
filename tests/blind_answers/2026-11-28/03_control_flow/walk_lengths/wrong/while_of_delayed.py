# wrong: the while loop gets a Delayed
def walk_lengths(step, starts):
    lengths = {}
    for start in starts:
        n = start
        count = 0
        while n != 1:
            n = delayed(step)(n)
            count += 1
        lengths[start] = count
    return delayed(lengths)
