# ends by start
def walk(step, starts, length):
    ends = {}
    for start in starts:
        n = start
        for _ in range(length):
            n = delayed(step)(n)
        ends[start] = n
    return delayed(lambda d: list(d.values()))(ends)
