# a counter outside, which all walks share
taken = 0


def walk_lengths(step, starts):
    def length(n):
        global taken
        begin = taken
        while n != 1:
            n = step(n)
            taken += 1
        return taken

    return delayed(dict)({n: delayed(length)(n) for n in starts})
