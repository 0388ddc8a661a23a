def walk(step, starts, length):
    ends = []
    for n in starts:
        i = 0
        while i < length:
            n = delayed(step)(n)
            i += 1
        ends.append(n)
    return delayed(ends)
