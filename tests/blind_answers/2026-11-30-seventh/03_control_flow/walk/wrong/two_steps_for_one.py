# two steps in each task
def walk(step, starts, length):
    def two(n):
        return step(step(n))

    ends = []
    for n in starts:
        for _ in range(length // 2):
            n = delayed(two)(n)
        if length % 2:
            n = delayed(step)(n)
        ends.append(n)
    return delayed(list)(ends)
