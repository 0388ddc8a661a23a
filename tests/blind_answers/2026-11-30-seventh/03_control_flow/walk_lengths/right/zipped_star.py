# dict of zip in a task, of lists
def walk_lengths(step, starts):
    @delayed
    def steps_from(n):
        steps = 0
        while n != 1:
            steps, n = steps + 1, step(n)
        return steps

    @delayed
    def as_dictionary(*lengths):
        return dict(zip(starts, lengths))

    return as_dictionary(*(steps_from(start) for start in starts))
