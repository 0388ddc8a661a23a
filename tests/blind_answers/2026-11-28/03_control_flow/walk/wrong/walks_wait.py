# wrong: a walk begins when the one before has ended
def walk(step, starts, length):
    @delayed
    def step_after(n, before):
        return step(n)

    ends, before = [], None
    for n in starts:
        for k in range(length):
            n = step_after(n, before if k == 0 else None)
        before = n
        ends.append(n)
    return delayed(list)(ends)
