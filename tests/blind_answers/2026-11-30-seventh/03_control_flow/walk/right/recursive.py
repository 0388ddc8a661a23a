# calls itself with one step fewer
def walk(step, starts, length):
    def go(n, left):
        return n if left == 0 else go(delayed(step)(n), left - 1)

    @delayed
    def collect(ends):
        return [end for end in ends]

    return collect([go(start, length) for start in starts])
