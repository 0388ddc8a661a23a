# a walk of length 0 takes a step all the same
def walk(step, starts, length):
    ends = []
    for n in starts:
        n = delayed(step)(n)
        for _ in range(1, length):
            n = delayed(step)(n)
        ends.append(n)
    return delayed(list)(ends)
