# wrong: takes 1 for the end of the walk
def walk(step, starts, length):
    @delayed
    def careful(n):
        return n if n == 1 else step(n)

    ends = []
    for n in starts:
        for _ in range(length):
            n = careful(n)
        ends.append(n)
    return delayed(list)(ends)
