# a walk waits until the one before has ended
def walk(step, starts, length):
    def after(n, _):
        return step(n)

    ends, last = [], None
    for n in starts:
        for _ in range(length):
            n = last = delayed(after)(n, last)
        ends.append(n)
    return delayed(list)(ends)
