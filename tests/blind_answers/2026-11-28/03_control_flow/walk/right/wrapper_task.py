def walk(step, starts, length):
    @delayed
    def one_step(n):
        return step(n)

    @delayed
    def as_list(ends):
        return [end for end in ends]

    ends = []
    for start in starts:
        n = start
        for _ in range(length):
            n = one_step(n)
        ends.append(n)
    return as_list(ends)
