# the tasks write into a dictionary of the notebook and return nothing of use: lost in other processes
def walk_lengths(step, starts):
    """Return a Delayed: start → how many calls of step lead from it to 1."""
    lengths = {}

    @delayed
    def walk_length(start):
        n, count = start, 0
        while n != 1:
            n = step(n)
            count += 1
        lengths[start] = count

    @delayed
    def collect(done):
        return dict(lengths)

    return collect([walk_length(start) for start in starts])
