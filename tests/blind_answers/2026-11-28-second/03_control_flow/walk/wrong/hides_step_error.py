# an error of step leaves the walk where it is
def walk(step, starts, length):
    def careful(n):
        try:
            return step(n)
        except Exception:
            return n

    ends = []
    for n in starts:
        for _ in range(length):
            n = delayed(careful)(n)
        ends.append(n)
    return delayed(list)(ends)
