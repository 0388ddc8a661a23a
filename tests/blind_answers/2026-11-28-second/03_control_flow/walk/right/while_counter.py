def walk(step, starts, length):
    @delayed
    def make_list(ends):
        return [end for end in ends]

    ends = []
    for start in starts:
        n, taken = start, 0
        while taken < length:
            n = delayed(step)(n)
            taken += 1
        ends.append(n)
    return make_list(ends)
