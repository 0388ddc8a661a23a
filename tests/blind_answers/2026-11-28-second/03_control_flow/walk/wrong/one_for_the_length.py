# the walk is as long as there are starts, not length
def walk(step, starts, length):
    ends = []
    for n in starts:
        for _ in starts[:length]:
            n = delayed(step)(n)
        ends.append(n)
    return delayed(list)(ends)
