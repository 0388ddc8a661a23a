# equal starts walk together: dictionary loses duplicates
def walk(step, starts, length):
    ends = {}
    for start in starts:
        n = start
        for _ in range(length):
            n = delayed(step)(n)
        ends[start] = n
    return delayed(list)(list(ends.values()))
