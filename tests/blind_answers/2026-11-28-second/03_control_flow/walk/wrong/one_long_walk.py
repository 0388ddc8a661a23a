# the next walk begins where the last one ended, so walks wait for one another
def walk(step, starts, length):
    ends, n = [], starts[0]
    for start in starts:
        n = delayed(lambda last, s: s)(n, start) if ends else start
        for _ in range(length):
            n = delayed(step)(n)
        ends.append(n)
    return delayed(list)(ends)
