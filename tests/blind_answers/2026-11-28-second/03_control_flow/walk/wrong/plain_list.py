# a list of Delayed, not one
def walk(step, starts, length):
    ends = []
    for n in starts:
        for _ in range(length):
            n = delayed(step)(n)
        ends.append(n)
    return ends
