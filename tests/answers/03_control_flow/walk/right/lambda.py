def walk(step, starts, length):
    go = delayed(lambda n: step(n))
    ends = {}
    for i, n in enumerate(starts):
        for _ in range(length):
            n = go(n)
        ends[i] = n
    return delayed(lambda ends: [ends[i] for i in sorted(ends)])(ends)
