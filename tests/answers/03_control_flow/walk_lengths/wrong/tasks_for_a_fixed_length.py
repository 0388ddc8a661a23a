# caught by: walk_lengths_value
def walk_lengths(step, starts):
    @delayed
    def further(state):
        n, length = state
        return (n, length) if n == 1 else (step(n), length + 1)

    lengths = {}
    for n in starts:
        state = (n, 0)
        for _ in range(20):
            state = further(state)
        lengths[n] = state[1]
    return delayed(dict)(lengths)
